import type { KindName } from "@/lib/kinds/index";
import type { List } from "@/lib/kinds/list";
import { entriesTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { countValues } from "./facet-counts";
import { facetIndex } from "./facet-index";

/** How many public records of a kind have each value of these filters: a list without its cards. */
export function publishedCounts(kind: KindName, keys: readonly string[], now = new Date()): Promise<List["counts"]> {
  return readPublic(
    async () => {
      const index = await facetIndex(kind);
      return countValues(index, { found: index.all, foundWithout: new Map() }, keys, now);
    },
    () => [entriesTag(kind)],
  );
}
