import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

// A page is tagged with everything it shows; a save writes the tags of what it changed and of all that the record
// points at, before and after: so a page that shows the record refreshes, and a page that should now show it, too.

export const recordTag = (id: string) => `record:${id}`;
/** Lists, and whatever gathers records of a kind. */
export const kindTag = (kind: KindName) => `kind:${kind}`;
/** An address whose record was not there yet, is archived or has moved. */
export const slugTag = (kind: KindName, slug: string) => `slug:${kind}/${slug}`;
/** Labels of terms are on nearly every page: a change of a vocabulary refreshes all. */
export const termsTag = "terms";

/** Marks pages as stale when, and only when, the transaction commits. */
export async function writeTags(tx: Database, tags: Iterable<string>): Promise<void> {
  await tx.cacheTag.createMany({ data: [...new Set(tags)].map((tag) => ({ tag })) });
}
