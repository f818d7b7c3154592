import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { numberSlug, shortenSlug } from "@/lib/text/slug";

const numbersAtOnce = 20;

async function readTaken(tx: Database, kind: KindName, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT "slug" FROM "Record" WHERE "kind" = ${kind}::"Kind" AND "slug" = ANY(${slugs}::text[])
    UNION SELECT "slug" FROM "SlugRedirect" WHERE "kind" = ${kind}::"Kind" AND "slug" = ANY(${slugs}::text[])`;
  return new Set(rows.map(({ slug }) => slug));
}

const candidate = (slug: string, number: number) => (number === 1 ? slug : numberSlug(slug, number));

/** `chooseFreeSlug` for many new records: no two of them get the same one. */
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
