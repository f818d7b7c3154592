import { CitiesMap } from "@/components/records/cities-map";
import { titleOf } from "@/components/records/written";
import { MoreLink } from "@/components/ui/button";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { CountedLinks } from "./counted-links";
import { HomeSection } from "./home-section";

/** So many cities fit beside the text; all of them are in their list. */
const mostListed = 24;

type Props = { locale: Locale; cities: Card[]; counts: Record<string, number> };

/** Ways in for those who come with a place: the map, and the same as a list. */
export function HomePlaces({ locale, cities, counts }: Props) {
  const t = translator(locale);
  const listed = cities.slice(0, mostListed);
  return (
    <HomeSection
      id="places"
      title={t("pages:home.places.title")}
      text={t("pages:home.places.text")}
      more={<MoreLink href={listPath(locale, "city")}>{t("pages:home.places.all")}</MoreLink>}
    >
      <div className="max-w-wide">
        <CitiesMap cities={cities} locale={locale} />
      </div>
      <CountedLinks
        links={listed.map((city) => ({
          href: recordPath(locale, city),
          label: titleOf(city, locale),
          count: formatNumber(counts[city.id] ?? 0, locale),
        }))}
      />
    </HomeSection>
  );
}
