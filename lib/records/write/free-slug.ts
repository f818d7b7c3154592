import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { invalid } from "@/lib/records/store/run-write";
import { isSlug, longestSlug, numberSlug, shortenSlug } from "@/lib/text/slug";

/** True when a record of this kind has the slug, or another record's old slug redirects from it. */
async function isTakenSlug(tx: Database, kind: KindName, slug: string, recordId?: string): Promise<boolean> {
  const where = { kind_slug: { kind, slug } };
  const [record, redirect] = [await tx.record.findUnique({ where }), await tx.slugRedirect.findUnique({ where })];
  return record !== null || (redirect !== null && redirect.recordId !== recordId);
}

/**
 * Returns `wanted`, or `wanted` with the first free number appended. An advisory lock, held until the transaction ends,
 * serialises concurrent callers, so that two of them never get the same slug.
 */
export async function chooseFreeSlug(tx: Database, kind: KindName, wanted: string): Promise<string> {
  const slug = shortenSlug(wanted);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of a new ${kind}`}))`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : numberSlug(slug, number);
    if (!(await isTakenSlug(tx, kind, candidate))) return candidate;
  }
}

/**
 * Refuses a slug that is too long, malformed, in use, or redirected to another record: a URL must never change its
 * record.
 */
export async function requireFreeSlug(tx: Database, kind: KindName, slug: string, recordId?: string): Promise<void> {
  const refuse = (key: string) => invalid([{ key, path: ["slug"] }]);
  if (slug.length > longestSlug) throw refuse("error.tooLong");
  if (!isSlug(slug)) throw refuse("error.slug");
  if (await isTakenSlug(tx, kind, slug, recordId)) throw refuse("error.taken");
}
