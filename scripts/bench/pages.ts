import type { Addresses } from "./addresses";
import { type BenchRow, compare, type Target } from "./compare";
import type { Unseen } from "./unseen";

export type References = { still: Target & { name: string }; empty: Target & { name: string } };

/** Pages that the page cache keeps. */
const keptPages = ({ slug, values }: Addresses): [string, string][] => [
  ["record, kept", `/ca/practices/${slug}`],
  ["home, kept", "/ca"],
  ["list, kept", "/ca/practices"],
  ["list with a filter, kept", `/ca/practices?theme=${values.find(([key]) => key === "theme")?.[1][0] ?? ""}`],
];

/** What is made anew for each request. */
function newPages({ record, list, listWithWords, search, suggestions }: Unseen): [string, () => string][] {
  const asked = search();
  return [
    ["record, first seen", record],
    ["list with filters, first seen", list],
    ["list with words, first seen", listWithWords],
    ["search, first seen", search],
    ["search, repeated", () => asked],
    ["suggestions, first seen", suggestions],
  ];
}

/** Measures every row of the table: cached pages against Next's static page, first-seen pages against an empty one. */
export async function measurePages(
  base: string,
  addresses: Addresses,
  unseen: Unseen,
  { still, empty }: References,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, path] of keptPages(addresses))
    rows.push(await compare(what, { base, nextPath: () => path }, still, 8));
  for (const [what, nextPath] of newPages(unseen))
    for (const connections of [1, 8]) rows.push(await compare(what, { base, nextPath }, empty, connections));
  return rows;
}
