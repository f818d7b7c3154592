import type { Database } from "@/lib/db";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { BaseStored } from "@/lib/records/store/stored";
import { type Surroundings, valuesAt } from "./facets";

/** What other records contribute to the entry: the countries of its cities, the broader terms of its terms. */
export async function readFacetSources(tx: Database, kind: KindDefinition, stored: BaseStored): Promise<Surroundings> {
  const cities = kind.filters.city ? valuesAt(stored, kind.filters.city).map(String) : [];
  const rows =
    cities.length > 0
      ? await tx.city.findMany({ where: { id: { in: cities } }, select: { id: true, country: true } })
      : [];
  const terms = await tx.term.findMany({ where: { broaderId: { not: null } }, select: { id: true, broaderId: true } });
  const parents = new Map(terms.map((term) => [term.id, term.broaderId!]));
  return {
    countries: new Map(rows.map((city) => [city.id, city.country])),
    broader: new Map(terms.map(({ id }) => [id, ancestors(parents, id)])),
  };
}

function ancestors(parents: Map<string, string>, id: string, seen: string[] = []): string[] {
  const parent = parents.get(id);
  return parent === undefined || seen.includes(parent) ? seen : ancestors(parents, parent, [...seen, parent]);
}
