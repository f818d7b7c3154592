import { type Addresses, unseenLists, unseenRecords, unseenSearches } from "./addresses";
import { type BenchRow, compare, type Target } from "./compare";

export type References = { still: Target & { name: string }; empty: Target & { name: string } };

/** Measures every row of the table: cached pages against Next's static page, first-seen pages against an empty one. */
export async function measurePages(
  base: string,
  addresses: Addresses,
  practices: number,
  { still, empty }: References,
): Promise<BenchRow[]> {
  const [theme = ""] = addresses.values.find(([key]) => key === "theme")?.[1] ?? [];
  const kept: [string, string][] = [
    ["record, kept", `/ca/practices/${addresses.slug}`],
    ["home, kept", "/ca"],
    ["list, kept", "/ca/practices"],
    ["list with a filter, kept", `/ca/practices?theme=${theme}`],
  ];
  const firstSeen: [string, () => string][] = [
    ["record, first seen", unseenRecords(practices)],
    ["list with filters, first seen", unseenLists(addresses)],
    ["list with a word, first seen", unseenSearches(practices)],
  ];
  const rows: BenchRow[] = [];
  for (const [what, path] of kept) rows.push(await compare(what, { base, nextPath: () => path }, still, 8));
  for (const [what, nextPath] of firstSeen)
    for (const connections of [1, 8]) rows.push(await compare(what, { base, nextPath }, empty, connections));
  return rows;
}
