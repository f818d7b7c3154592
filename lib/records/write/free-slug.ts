import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { invalid } from "@/lib/records/store/run-write";
import { isSlug, longestSlug, numberSlug, shortenSlug } from "@/lib/text/slug";

/** Whether a record of the kind has this slug, or another one's old address is this. */
async function isTakenSlug(tx: Database, kind: KindName, slug: string, recordId?: string): Promise<boolean> {
  const where = { kind_slug: { kind, slug } };
  const [record, redirect] = [await tx.record.findUnique({ where }), await tx.slugRedirect.findUnique({ where })];
  return record !== null || (redirect !== null && redirect.recordId !== recordId);
}

/**
 * The wanted slug, or the first one with a number that is free. Two that want the same at once are served one after the
 * other: the lock is held until the transaction ends.
 */
export async function chooseFreeSlug(tx: Database, kind: KindName, wanted: string): Promise<string> {
  const slug = shortenSlug(wanted);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of a new ${kind}`}))`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : numberSlug(slug, number);
    if (!(await isTakenSlug(tx, kind, candidate))) return candidate;
  }
}

/** An address leads to one record for ever: refuses another's slug, present or old, and what is none. */
export async function requireFreeSlug(tx: Database, kind: KindName, slug: string, recordId?: string): Promise<void> {
  const refuse = (key: string) => invalid([{ key, path: ["slug"] }]);
  if (slug.length > longestSlug) throw refuse("error.tooLong");
  if (!isSlug(slug)) throw refuse("error.slug");
  if (await isTakenSlug(tx, kind, slug, recordId)) throw refuse("error.taken");
}
