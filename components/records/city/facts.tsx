import { FeedLinks } from "@/components/follow/feed-links";
import { formatPosition } from "@/components/records/position";
import { WebsiteLink } from "@/components/records/website-link";
import type { FactLine } from "@/components/ui/fact-list";
import type { Figure } from "@/components/ui/figures";
import { formatEdtf } from "@/lib/edtf/format";
import { countryName, formatNumber } from "@/lib/i18n/format";
import { dateFormat } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isTimeZone } from "@/lib/i18n/time-zones";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { listAddress } from "@/lib/serving/list-queries";

/**
 * "Central European Time" for `Europe/Prague`, in the reader's language. An unknown time zone is returned unchanged.
 */
function timeZoneName(timeZone: string, locale: Locale, now: Date): string {
  if (!isTimeZone(timeZone)) return timeZone;
  const format = dateFormat(intlTag(locale), { timeZone, timeZoneName: "longGeneric" });
  const name = format.formatToParts(now).find(({ type }) => type === "timeZoneName")?.value;
  return name ? `${name} (${timeZone})` : timeZone;
}

/** The population with its date and source. Without a date it is not shown. */
export function populationFigure({ fields }: View<"city">, locale: Locale): Figure[] {
  const { population, populationAsOf, populationSource: source } = fields;
  if (population === undefined || !populationAsOf) return [];
  const t = translator(locale);
  return [
    {
      value: formatNumber(population, locale),
      label: t("kinds:field.population"),
      asOf: t("records:asOf", { date: formatEdtf(populationAsOf, locale) }),
      ...(source ? { source: t("records:source", { source }) } : {}),
    },
  ];
}

/** Country, population and website. */
export function cityGlance({ fields }: View<"city">, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { country, website } = fields;
  return [
    {
      label: t("kinds:field.country"),
      value: country && <a href={listAddress(locale, "cities", { country })}>{countryName(country, locale)}</a>,
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
  ];
}

/** The other facts. */
export function cityFacts(city: View<"city">, locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  const { fields, publishedAt } = city;
  const { coordinates, timeZone, code } = fields;
  return [
    { label: t("kinds:field.timeZone"), value: timeZone && timeZoneName(timeZone, locale, now) },
    { label: t("kinds:field.coordinates"), value: coordinates && formatPosition(coordinates, locale, 2) },
    { label: t("kinds:field.code"), value: code },
    { label: t("follow:feed.title"), value: publishedAt && <FeedLinks path={recordPath(locale, city)} /> },
  ];
}
