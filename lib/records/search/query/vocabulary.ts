import { database, Prisma } from "@/lib/db";
import { cacheRead } from "@/lib/records/store/read-cache";
import { allowedDistance, editDistance } from "@/lib/words/edit-distance";
import { type KnownWord, mayBeMistyped, type SimilarWord } from "@/lib/words/lexicon";

// The words of the directory, in the database.

const columns = Prisma.sql`"language", "word", "written"`;
/** So many words are read of those that begin or end alike; the nearest in length come first afterwards. */
const maxRead = 200;

const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** The words that begin so. */
export function wordsBeginning(start: string): Promise<KnownWord[]> {
  return database().$queryRaw<KnownWord[]>`
    SELECT ${columns} FROM "SearchWord" WHERE "word" COLLATE "C" LIKE ${`${escaped(start)}%`} AND "word" <> ${start}
    ORDER BY "word" COLLATE "C" LIMIT ${maxRead}`;
}

/** The words of a language that end so: "område" → "upptagningsområde". */
export function wordsEnding(end: string, language: string): Promise<KnownWord[]> {
  const reversed = [...end].reverse().join("");
  return database().$queryRaw<KnownWord[]>`
    SELECT ${columns} FROM "SearchWord"
    WHERE reverse("word") COLLATE "C" LIKE ${`${escaped(reversed)}%`} AND "word" <> ${end} AND "language" = ${language}
    ORDER BY reverse("word") COLLATE "C" LIMIT ${maxRead}`;
}

/** The languages in which the directory has each of these words. */
export async function languagesOfWords(words: string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  const rows = await database().$queryRaw<{ word: string; language: string }[]>`
    SELECT "word", "language" FROM "SearchWord" WHERE "word" = ANY(${[...new Set(words)]}::text[])`;
  const byWord = Map.groupBy(rows, ({ word }) => word);
  return new Map([...byWord].map(([word, found]) => [word, found.map(({ language }) => language)]));
}

/** Which of these words the directory has. */
export async function knownWords(words: string[], language: string): Promise<Set<string>> {
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchWord" WHERE "language" = ${language} AND "word" = ANY(${words}::text[])`;
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
  const rows = await database().$queryRaw<KnownWord[]>`
    SELECT ${columns} FROM "SearchWord"
    WHERE "word" % ${word} AND length("word") BETWEEN ${word.length - allowed} AND ${word.length + allowed}
    ORDER BY similarity("word", ${word}) DESC LIMIT 60`;
  return rows
    .map((row) => ({ ...row, distance: editDistance(word, row.word, allowed) }))
    .filter(({ distance, word: known }) => distance > 0 && distance <= allowed && mayBeMistyped(word, known));
}
