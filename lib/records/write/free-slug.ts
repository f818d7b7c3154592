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

const numbersAtOnce = 20;

async function readTaken(tx: Database, kind: KindName, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT "slug" FROM "Record" WHERE "kind" = ${kind}::"Kind" AND "slug" = ANY(${slugs}::text[])
    UNION SELECT "slug" FROM "SlugRedirect" WHERE "kind" = ${kind}::"Kind" AND "slug" = ANY(${slugs}::text[])`;
  return new Set(rows.map(({ slug }) => slug));
}

const candidate = (slug: string, number: number) => (number === 1 ? slug : numberSlug(slug, number));

/**
 * Returns each of `wanted`, or it with the first free number appended. An advisory lock, held until the transaction
 * ends, serialises concurrent callers, so that no two new records get the same slug.
 */
export async function chooseFreeSlugs(tx: Database, kind: KindName, wanted: readonly string[]): Promise<string[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of a new ${kind}`}))`;
  const chosen: string[] = [];
  const given = new Set<string>();
  const slugs = wanted.map((slug) => shortenSlug(slug));
  const all = new Set(
    slugs.flatMap((slug) => Array.from({ length: numbersAtOnce }, (_, at) => candidate(slug, at + 1))),
  );
  const taken = await readTaken(tx, kind, [...all]);
  for (const slug of slugs) {
    let number = 1;
    const isFree = async (one: string) => {
      if (given.has(one) || taken.has(one)) return false;
      return all.has(one) || (await readTaken(tx, kind, [one])).size === 0;
    };
    while (!(await isFree(candidate(slug, number)))) number += 1;
    given.add(candidate(slug, number));
    chosen.push(candidate(slug, number));
  }
  return chosen;
}

/** `chooseFreeSlugs` for one. */
export async function chooseFreeSlug(tx: Database, kind: KindName, wanted: string): Promise<string> {
  const [slug] = await chooseFreeSlugs(tx, kind, [wanted]);
  return slug!;
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
