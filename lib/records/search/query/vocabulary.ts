import { database, Prisma } from "@/lib/db";
import { cacheRead } from "@/lib/records/store/read-cache";
import { readRows } from "@/lib/records/store/read-rows";
import { allowedDistance, editDistance } from "@/lib/words/edit-distance";
import { type KnownWord, mayBeMistyped, type SimilarWord } from "@/lib/words/lexicon";

// The words of the directory, in the database.

const columns = Prisma.sql`"language", "word", "written"`;
/** So many words are read of those that begin or end alike; the nearest in length come first afterwards. */
const maxRead = 200;

/** Above everything that begins so. */
const last = "\u{10ffff}";

/** The words that begin so. */
export const wordsBeginning = (start: string): Promise<KnownWord[]> =>
  readRows<KnownWord>(Prisma.sql`
    SELECT ${columns} FROM "SearchWord"
    WHERE "word" COLLATE "C" >= ${start} AND "word" COLLATE "C" < ${start + last} AND "word" <> ${start}
    ORDER BY "word" COLLATE "C" LIMIT ${maxRead}`);

/**
 * The words of a language that end so: "område" → "upptagningsområde". Of the two indexes that know the language or the
 * end, that of the end is the one to use: the sign after the language hides the other one.
 */
export async function wordsEnding(ends: readonly string[], language: string): Promise<Map<string, KnownWord[]>> {
  if (ends.length === 0) return new Map();
  const rows = await readRows<KnownWord & { end: string }>(Prisma.sql`
    SELECT asked."end", longer.* FROM unnest(${[...new Set(ends)]}::text[]) AS asked ("end"), LATERAL (
      SELECT ${columns} FROM "SearchWord"
      WHERE reverse("word") COLLATE "C" >= reverse(asked."end")
        AND reverse("word") COLLATE "C" < reverse(asked."end") || ${last}
        AND "word" <> asked."end" AND "language" || '' = ${language}
      ORDER BY reverse("word") COLLATE "C" LIMIT ${maxRead}) longer`);
  return Map.groupBy(rows, ({ end }) => end);
}

/** The languages in which the directory has each of these words. */
export async function languagesOfWords(words: string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  // By the index of words: that of languages would be searched once for each language.
  const rows = await readRows<{ word: string; language: string }>(Prisma.sql`
    SELECT "word", "language" FROM "SearchWord" WHERE "word" COLLATE "C" = ANY(${[...new Set(words)]}::text[])`);
  const byWord = Map.groupBy(rows, ({ word }) => word);
  return new Map([...byWord].map(([word, found]) => [word, found.map(({ language }) => language)]));
}

/** Which of these words the directory has. */
export async function knownWords(words: string[], language: string): Promise<Set<string>> {
  const rows = await readRows<{ word: string }>(Prisma.sql`
    SELECT "word" FROM "SearchWord" WHERE "language" = ${language} AND "word" = ANY(${words}::text[])`);
  return new Set(rows.map(({ word }) => word));
}

/** `%` comes with pg_trgm, which the owner of a database may have left out. */
const canCompareLetters = () =>
  cacheRead("pg_trgm", [], async () => {
    const rows = await database().$queryRaw<object[]>`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`;
    return rows.length > 0;
  });

/** The words with few wrong letters, the nearest first; none where the database cannot compare letters. */
export async function similarWords(word: string): Promise<SimilarWord[]> {
  const allowed = allowedDistance(word);
  if (allowed === 0 || !(await canCompareLetters())) return [];
  const rows = await readRows<KnownWord>(Prisma.sql`
    SELECT ${columns} FROM "SearchWord"
    WHERE "word" % ${word} AND length("word") BETWEEN ${word.length - allowed} AND ${word.length + allowed}
    ORDER BY similarity("word", ${word}) DESC LIMIT 60`);
  return rows
    .map((row) => ({ ...row, distance: editDistance(word, row.word, allowed) }))
    .filter(({ distance, word: known }) => distance > 0 && distance <= allowed && mayBeMistyped(word, known));
}
