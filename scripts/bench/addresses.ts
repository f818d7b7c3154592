import { locales } from "../../lib/i18n/locales";
import { filterKeys } from "../../lib/kinds/filters";
import { type KindName, kindNamed } from "../../lib/kinds/index";
import type { ListView } from "../../lib/kinds/list-views";
import { withConnection } from "../database/connection";
import { drawFrom } from "./draw";

/** Filter key → its values as written in an address. */
type Filters = [key: string, values: string[]][];

export interface Addresses {
  /** The slug of a synthetic record. */
  slug: string;
  values: Filters;
}

export async function readFilters(database: string, kind: KindName): Promise<Filters> {
  return withConnection(database, async (client) => {
    const { rows } = await client.query<{ key: string; values: string[] }>(
      `
      SELECT split_part(facet, ':', 1) AS key, array_agg(DISTINCT coalesce("Record"."slug", split_part(facet, ':', 2))) AS values
      FROM "SearchEntry", unnest("facets") facet LEFT JOIN "Record" ON facet = 'city:' || "Record"."id"
      WHERE "SearchEntry"."kind" = $1::"Kind" AND "language" = 'ca' AND facet NOT LIKE 'in:%' GROUP BY 1 ORDER BY 1`,
      [kind],
    );
    // Not every facet is in addresses: that of another key would be answered with a redirect.
    const keys = filterKeys(kind);
    return rows.filter(({ key }) => keys.includes(key)).map(({ key, values }) => [key, values]);
  });
}

export const readAddresses = async (database: string): Promise<Addresses> => ({
  slug: "synthetic-practice-0",
  values: await readFilters(database, "practice"),
});

/** Addresses of lists that no request had before: a new combination of filters (one to three), language and sort order. */
export function unseenLists(values: Filters, kind: KindName = "practice", view?: ListView): () => string {
  const draw = drawFrom(7);
  const seen = new Set<string>();
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  const draft = () => {
    const filters = Array.from({ length: 1 + draw(3) }, () => pick(values)).map(([key, list]) => [key, pick(list)]);
    const shown = view ? [["view", view]] : [];
    const sort = pick([[], [["sort", "title"]], [["sort", kindNamed(kind).period ? "date" : "recent"]]]);
    const query = new URLSearchParams(
      Object.entries(Object.fromEntries([...filters, ...sort, ...shown])).sort() as string[][],
    );
    return `/${pick(locales)}/${kindNamed(kind).path}?${query}`;
  };
  return () => {
    let address = draft();
    while (seen.has(address)) address = draft();
    seen.add(address);
    return address;
  };
}

/** Addresses of records that no request had before: another record or language each time. */
export function unseenRecords(kind: KindName, records: number): () => string {
  let count = 0;
  return () => {
    const [number, turn] = [count % records, Math.floor(count / records)];
    count += 1;
    return `/${locales[turn % locales.length]}/${kindNamed(kind).path}/synthetic-${kind}-${number}`;
  };
}
