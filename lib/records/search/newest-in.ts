import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { hasBit } from "./bits";
import { facetIndex } from "./facet-index";
import { orderOf } from "./orders";

/** The ids of the records of a kind that changed last in each of these cities, so many of each city. */
export async function newestIn(
  kind: KindName,
  cityIds: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const index = await facetIndex(kind);
  const order = await orderOf(index, kind, locales[0], "recent");
  const wanted = new Map(cityIds.map((id) => [id, { bits: index.facets.get(`city:${id}`), ids: [] as string[] }]));
  const open = new Map([...wanted].filter(([, { bits }]) => bits));
  for (const position of order) {
    if (open.size === 0) break;
    if (!hasBit(index.all, position)) continue;
    for (const [id, { bits, ids }] of open)
      if (hasBit(bits!, position) && ids.push(index.ids[position]!) === most) open.delete(id);
  }
  return new Map([...wanted].map(([id, { ids }]) => [id, ids]));
}
