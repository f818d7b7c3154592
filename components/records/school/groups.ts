import type { CardGroup } from "@/components/records/card-groups";
import { written, writtenName } from "@/components/records/written";
import { smallFirst } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

const termsOf = ({ fields, terms }: Card): TermView[] => (fields.levels ?? []).flatMap((id) => terms[id] ?? []);

/** "pre-primary education, primary education". Joined by commas only, because labels may contain "and". */
export function levelsOf(school: Card): string {
  return inOrder(termsOf(school))
    .map(({ label }) => smallFirst(label.text, label.language))
    .join(", ");
}

const inOrder = (levels: TermView[]) => levels.toSorted((a, b) => a.position - b.position);

/** Each school once, under the lowest level it teaches. */
export function schoolsByFirstLevel(schools: Card[], locale: Locale): CardGroup[] {
  const first = new Map(schools.map((school) => [school.id, inOrder(termsOf(school))[0]]));
  const levels = new Map([...first.values()].flatMap((term) => (term ? [[term.id, term] as const] : [])));
  const groups = inOrder([...levels.values()]).map((term) => ({
    key: term.id,
    label: written(term.label, locale),
    cards: schools.filter(({ id }) => first.get(id)?.id === term.id),
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
