import type { Database } from "@/lib/db";
import { hasMembers } from "@/lib/kinds/filters";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { BaseStored } from "@/lib/records/store/stored";
import type { MemberLevels } from "./computed-facets";
import { type Surroundings, valuesAt } from "./facets";

const idsAt = (records: BaseStored[], path: string) => [
  ...new Set(records.flatMap((stored) => valuesAt(stored, path).map(String))),
];

/** The levels of the member schools that are public. */
async function readMemberLevels(
  tx: Database,
  kind: KindDefinition,
  records: BaseStored[],
  broader: Map<string, string[]>,
): Promise<MemberLevels> {
  const schools = hasMembers(kind) ? idsAt(records, "members.school") : [];
  if (schools.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; levels: string[] }[]>`
    SELECT r."id", array_remove(array_agg(l."levelId"), NULL) AS "levels"
    FROM "Record" r LEFT JOIN "SchoolLevel" l ON l."schoolId" = r."id"
    WHERE r."id" = ANY(${schools}::uuid[]) AND r."publication" = 'published' GROUP BY r."id"`;
  return new Map(
    rows.map(({ id, levels }) => [
      id,
      { own: levels, all: levels.flatMap((level) => [level, ...(broader.get(level) ?? [])]) },
    ]),
  );
}

/** What others contribute to the entries of these records: countries of cities, broader terms, levels of schools. */
export async function readFacetSources(
  tx: Database,
  kind: KindDefinition,
  records: BaseStored[],
): Promise<Surroundings> {
  const cities = kind.filters.city ? idsAt(records, kind.filters.city) : [];
  const rows =
    cities.length > 0
      ? await tx.city.findMany({ where: { id: { in: cities } }, select: { id: true, country: true } })
      : [];
  const terms = await tx.term.findMany({ where: { broaderId: { not: null } }, select: { id: true, broaderId: true } });
  const parents = new Map(terms.map((term) => [term.id, term.broaderId!]));
  const broader = new Map(terms.map(({ id }) => [id, ancestors(parents, id)]));
  return {
    countries: new Map(rows.flatMap(({ id, country }) => (country ? [[id, country] as const] : []))),
    broader,
    memberLevels: await readMemberLevels(tx, kind, records, broader),
  };
}

function ancestors(parents: Map<string, string>, id: string, seen: string[] = []): string[] {
  const parent = parents.get(id);
  return parent === undefined || seen.includes(parent) ? seen : ancestors(parents, parent, [...seen, parent]);
}
