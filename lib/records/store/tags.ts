import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { tagChannel, writePayloads } from "@/lib/serving/tag-message";

// A page is tagged with everything it shows. A save writes the tags of what it changed, and nothing wider: pages of other
// records stay in the cache unless they show the record.

/** The record itself: its own page, and the pages that show its card. */
export const recordTag = (id: string) => `record:${id}`;
/** What points at a record from elsewhere: a save writes it for all that the record points at, before and after. */
export const aroundTag = (id: string) => `around:${id}`;
/** The ids of the records among these tags. */
export function changedRecords(tags: Iterable<string>): string[] {
  return [...tags].flatMap((tag) => (tag.startsWith("record:") ? [tag.slice("record:".length)] : []));
}

/** Any record of the kind, drafts included. For what the administration gathers. */
export const kindTag = (kind: KindName) => `kind:${kind}`;
/** Any save of a public record of the kind. For what is ordered by the last change. */
export const publishedTag = (kind: KindName) => `published:${kind}`;
/** Which records of the kind are public, and their titles, addresses, periods and filter values. */
export const entriesTag = (kind: KindName) => `entries:${kind}`;
/** An address whose record was not there yet, is archived or has moved. */
export const slugTag = (kind: KindName, slug: string) => `slug:${kind}/${slug}`;
/** Labels of terms are on nearly every page: a change of a vocabulary refreshes all. */
export const termsTag = "terms";

/** What a save did to the entries of a record: "none" where it is public neither before nor after. */
export type EntryChange = "none" | "text" | "entry";

type Changed = { kind: KindName; id: string; change: EntryChange };

/** The tags of a record whose entries were written. */
export function entryTags({ kind, id, change }: Changed): string[] {
  const own = [recordTag(id), kindTag(kind)];
  if (change === "none") return own;
  return [...own, publishedTag(kind), ...(change === "entry" ? [entriesTag(kind)] : [])];
}

/** The tags of a saved record. `linked`: the ids that it points at, before and after. */
export function savedTags({ slug, ...changed }: Changed & { slug: string }, linked: Iterable<string>): string[] {
  const around = changed.change === "none" ? [] : [...linked].map(aroundTag);
  return [...new Set([...entryTags(changed), slugTag(changed.kind, slug), ...around])];
}

/**
 * Marks pages as stale when, and only when, the transaction commits: PostgreSQL delivers a notification at the commit,
 * to every process that listens.
 */
export async function writeTags(tx: Database, tags: Iterable<string>): Promise<void> {
  const payloads = writePayloads(tags);
  if (payloads.length === 0) return;
  await tx.$queryRaw`SELECT count(pg_notify(${tagChannel}, payload)) FROM unnest(${payloads}::text[]) AS payload`;
}
