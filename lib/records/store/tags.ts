import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { tagChannel, writePayloads } from "@/lib/serving/tag-message";

// Cached pages carry the tags of everything they show. A save invalidates only the tags of what it changed, so pages
// that do not show the record stay cached.

/** The record itself: its page, and pages that show its card. */
export const recordTag = (id: string) => `record:${id}`;
/** What links to a record. A save invalidates it for every record that it links to, before and after. */
export const aroundTag = (id: string) => `around:${id}`;
/** The report of a meeting: its pages, and the link to it on the page of the meeting. */
export const reportTag = (meetingId: string) => `report:${meetingId}`;
/** The ground of a city's maps. */
export const groundTag = (cityId: string) => `ground:${cityId}`;
/** The record ids among these tags. */
export function changedRecords(tags: Iterable<string>): string[] {
  return [...tags].flatMap((tag) => (tag.startsWith("record:") ? [tag.slice("record:".length)] : []));
}

/** Any save of a record of the kind, drafts included. For pages of the admin. */
export const kindTag = (kind: KindName) => `kind:${kind}`;
/** Any save of a public record of the kind. For lists ordered by last change. */
export const publishedTag = (kind: KindName) => `published:${kind}`;
/** A change of which records of the kind are public, or of their titles, URLs, periods or filter values. */
export const entriesTag = (kind: KindName) => `entries:${kind}`;
/** A URL that answers without a published record: not found, archived or redirected. */
export const slugTag = (kind: KindName, slug: string) => `slug:${kind}/${slug}`;
/** Any change of a vocabulary. Labels of terms are on nearly every page. */
export const termsTag = "terms";

/** How a save changed a record's search entries; "none" when it is public neither before nor after. */
export type EntryChange = "none" | "text" | "entry";

type Changed = { kind: KindName; id: string; change: EntryChange };

/** The tags of a record whose search entries were updated. Pages may refer to a draft, but show it only once it is public. */
export function entryTags({ kind, id, change }: Changed): string[] {
  if (change === "none") return [kindTag(kind)];
  return [recordTag(id), kindTag(kind), publishedTag(kind), ...(change === "entry" ? [entriesTag(kind)] : [])];
}

/** The tags of a saved record. `linked`: the ids that it links to, before and after. */
export function savedTags({ slug, ...changed }: Changed & { slug: string }, linked: Iterable<string>): string[] {
  const around = changed.change === "none" ? [] : [...linked].map(aroundTag);
  return [...new Set([...entryTags(changed), slugTag(changed.kind, slug), ...around])];
}

/** Invalidates pages in every process when, and only when, the transaction commits, through PostgreSQL's NOTIFY. */
export async function writeTags(tx: Database, tags: Iterable<string>): Promise<void> {
  const payloads = writePayloads(tags);
  if (payloads.length === 0) return;
  await tx.$queryRaw`SELECT count(pg_notify(${tagChannel}, payload)) FROM unnest(${payloads}::text[]) AS payload`;
}
