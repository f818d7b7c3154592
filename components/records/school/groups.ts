import type { CardGroup } from "@/components/records/card-groups";
import { written, writtenName } from "@/components/records/written";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

const termsOf = ({ fields, terms }: Card): TermView[] => (fields.levels ?? []).flatMap((id) => terms[id] ?? []);

/** "pre-primary education, primary education". Joined by commas only, because labels may contain "and". */
export function levelsOf(school: Card, locale: Locale): string {
  return termsOf(school)
    .map(({ label }) => label.text.charAt(0).toLocaleLowerCase(locale) + label.text.slice(1))
    .join(", ");
}

/** Each school under every level it teaches, lowest level first. */
export function schoolsByLevel(schools: Card[], locale: Locale): CardGroup[] {
  const levels = new Map(schools.flatMap(termsOf).map((term) => [term.id, term]));
  const inOrder = [...levels.values()].sort((a, b) => a.position - b.position);
  const groups = inOrder.map((term) => ({
    key: term.id,
    label: written(term.label, locale),
    cards: schools.filter(({ fields }) => fields.levels?.includes(term.id)),
  }));
  const rest = schools.filter((school) => termsOf(school).length === 0);
  return [...groups, { key: "rest", label: translator(locale)("places:schools.withoutLevel"), cards: rest }];
}

/** Schools by district, in the city's order of districts. */
export function schoolsByDistrict(city: View<"city">, schools: Card[], locale: Locale): CardGroup[] {
  const groups = city.parts.districts.map(({ id, texts, fields }) => ({
    key: id,
    label: texts.name ? writtenName(texts.name) : (fields.code ?? ""),
    cards: schools.filter((school) => school.fields.district === id),
  }));
  const grouped = new Set(groups.flatMap(({ cards }) => cards.map((card) => card.id)));
  const rest = schools.filter(({ id }) => !grouped.has(id));
  return [...groups, { key: "rest", label: translator(locale)("places:schools.elsewhere"), cards: rest }];
}
