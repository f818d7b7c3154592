import type { Locale } from "@/lib/i18n/locales";
import type { Card, DistrictView, PersonView, ReferenceView, TermView } from "@/lib/kinds/card";
import type { Field, LinkTarget } from "@/lib/kinds/fields";
import type { KindDefinition } from "@/lib/kinds/kind";
import { linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import type { BaseStored } from "@/lib/records/store/stored";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readCards } from "./cards";
import { readPeople } from "./people";
import { readDistricts, readReferences } from "./references";

/** What records link to, by id. What is not public is not in it. */
export type PublicTargets = {
  terms: Map<string, TermView>;
  cards: Map<string, Card>;
  people: Map<string, PersonView>;
  references: Map<string, ReferenceView>;
  districts: Map<string, DistrictView>;
};

/** The public targets of some records of a kind, with the records themselves and their cities. */
export async function readTargets(
  kind: KindDefinition,
  records: readonly BaseStored[],
  locale: Locale,
): Promise<PublicTargets> {
  const linked = records.flatMap(({ input }) => linkedIds(kind, input));
  const idsTo = (target: LinkTarget) => linked.filter(({ to }) => to.includes(target)).map(({ id }) => id);
  const own = records.flatMap(({ record: { id, responsibleCityId } }) => [
    id,
    ...(responsibleCityId ? [responsibleCityId] : []),
  ]);
  const [terms, cards, people, references, districts] = await Promise.all([
    readTerms(
      records.flatMap(({ input }) => usedTerms(kind, input).map(({ id }) => id)),
      locale,
    ),
    readCards([...linked.map(({ id }) => id), ...own], locale),
    readPeople(idsTo("person"), locale),
    readReferences(idsTo("reference")),
    readDistricts(idsTo("district"), locale),
  ]);
  return { terms, cards, people, references, districts };
}

export function findTarget(field: Extract<Field, { type: "link" }>, id: string, targets: PublicTargets): unknown {
  if (field.to === "person") return targets.people.get(id);
  if (field.to === "reference") return targets.references.get(id);
  if (field.to === "district") return targets.districts.get(id);
  return targets.cards.get(id);
}
