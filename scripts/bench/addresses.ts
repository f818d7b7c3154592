import { locales } from "../../lib/i18n/locales";
import { filterKeys } from "../../lib/kinds/filters";
import { withConnection } from "../database/connection";
import { drawFrom } from "./draw";

export interface Addresses {
  /** The slug of a synthetic record. */
  slug: string;
  /** Filter key → its values as written in an address. */
  values: [key: string, values: string[]][];
}

export async function readAddresses(database: string): Promise<Addresses> {
  return withConnection(database, async (client) => {
    const { rows } = await client.query<{ key: string; values: string[] }>(`
      SELECT split_part(facet, ':', 1) AS key, array_agg(DISTINCT coalesce("Record"."slug", split_part(facet, ':', 2))) AS values
      FROM "SearchEntry", unnest("facets") facet LEFT JOIN "Record" ON facet = 'city:' || "Record"."id"
      WHERE "SearchEntry"."kind" = 'practice' AND "language" = 'ca' AND facet NOT LIKE 'in:%' GROUP BY 1 ORDER BY 1`);
    // Not every facet is in addresses: that of another key would be answered with a redirect.
    const keys = filterKeys("practice");
    const filters = rows.filter(({ key }) => keys.includes(key));
    return { slug: "synthetic-practice-0", values: filters.map(({ key, values }) => [key, values]) };
  });
}

/** Addresses of lists that no request had before: a new combination of filters (one to three), language and sort order. */
export function unseenLists({ values }: Addresses): () => string {
  const draw = drawFrom(7);
  const seen = new Set<string>();
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  const draft = () => {
    const filters = Array.from({ length: 1 + draw(3) }, () => pick(values)).map(([key, list]) => [key, pick(list)]);
    const sort = pick([[], [["sort", "title"]], [["sort", "date"]]]);
    const query = new URLSearchParams(Object.entries(Object.fromEntries([...filters, ...sort])).sort() as string[][]);
    return `/${pick(locales)}/practices?${query}`;
  };
  return () => {
    let address = draft();
    while (seen.has(address)) address = draft();
    seen.add(address);
    return address;
  };
}

/** Addresses of records that no request had before: another record or language each time. */
export function unseenRecords(practices: number): () => string {
  let count = 0;
  return () => {
    const [number, turn] = [count % practices, Math.floor(count / practices)];
    count += 1;
    return `/${locales[turn % locales.length]}/practices/synthetic-practice-${number}`;
  };
}
