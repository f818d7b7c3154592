import type { RowProps } from "@/components/ui/row";
import { formatEdtf } from "@/lib/edtf/format";
import { countryName, formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { kindNamed } from "@/lib/kinds/index";
import { formatPeriod } from "./period";
import { stagesOf } from "./school/stages";
import { titleOf, written } from "./written";

/** "Barcelona, Helsinki", or the countries if there is no city. */
export function placeOf(card: Card, locale: Locale): string | undefined {
  const cities = card.places.map((place) => place.title.text);
  if (cities.length > 0) return formatList(cities, locale);
  const codes = card.fields.countries ?? (card.fields.country ? [card.fields.country] : []);
  return codes.length > 0
    ? formatList(
        codes.map((code) => countryName(code, locale)),
        locale,
      )
    : undefined;
}

/** The dates of a card in words, as its kind has them. */
export function periodOf(card: Card, locale: Locale): string | undefined {
  const { period } = kindNamed(card.kind);
  if (!period) return undefined;
  const values = card.fields as Record<string, string | undefined>;
  const goesOn = period.ongoing && card.fields.phase !== "phase/ended";
  const course = goesOn ? (card.isToCome ? "toCome" : "goesOn") : "ends";
  return formatPeriod(values[period.from], values[period.until], locale, course);
}

/** The date in words; for a practice also its phase. */
export function whenOf(card: Card, locale: Locale): string | undefined {
  if (!kindNamed(card.kind).period) return undefined;
  const phase = card.fields.phase && card.terms[card.fields.phase]?.label.text;
  return [phase, periodOf(card, locale)].filter(Boolean).join(", ") || undefined;
}

/** "Practice: project", "Organisation". */
export function kindLabelOf(card: Card, locale: Locale): string {
  const kind = translator(locale)(`kinds:kind.${card.kind}`);
  const type = card.fields.type && card.terms[card.fields.type]?.label.text;
  return type ? `${kind}: ${type.toLocaleLowerCase(locale)}` : kind;
}

/** "12 schools (November 2026)": the number is that of the last save. */
export function sizeOf({ fields, updatedAt }: Card, locale: Locale): string | undefined {
  if (fields.members === undefined) return undefined;
  const date = formatEdtf(updatedAt.toISOString().slice(0, 7), locale);
  return `${translator(locale)("lists:count.school", { count: fields.members })} (${date})`;
}

/** "Early childhood, primary": what the schools of a network or cluster teach. */
export function stagesInWords(card: Card, locale: Locale): string | undefined {
  const t = translator(locale);
  const [first, ...rest] = stagesOf(card).map((stage) => t(`schools:stage.${stage}`));
  return first && [first, ...rest.map((stage) => stage.toLocaleLowerCase(locale))].join(", ");
}

/** What tells one network or cluster from another. */
function aboutOf(card: Card, locale: Locale): string[] {
  if (card.fields.members === undefined) return [];
  return [sizeOf(card, locale), stagesInWords(card, locale)].filter((line) => line !== undefined);
}

/** The row of a record in lists: kind, title, place, date, evidence or size, and the beginning of its summary. */
export function rowOf(card: Card, locale: Locale, level: RowProps["level"] = 3): RowProps {
  const evidence = card.fields.evidence && card.terms[card.fields.evidence]?.label.text;
  const [place, when, about] = [placeOf(card, locale), whenOf(card, locale), aboutOf(card, locale)];
  return {
    kind: card.kind,
    kindLabel: kindLabelOf(card, locale),
    href: recordPath(locale, card),
    title: titleOf(card, locale),
    level,
    ...(place ? { place } : {}),
    ...(when ? { when } : {}),
    ...(evidence ? { evidence } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(card.lead ? { summary: written(card.lead, locale) } : {}),
  };
}
