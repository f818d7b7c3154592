import { database } from "@/lib/db";
import { quoted } from "./document/lexemes";
import type { Documents } from "./documents";
import { numbersFromBytes } from "./numbers";

/** Numbers in memory, in all lists together: 40 MB. The list that was asked for longest ago goes first. */
const maxNumbers = 10_000_000;
const counts = new WeakMap<Documents["postings"], number>();

function remember({ postings }: Documents, lexeme: string, numbers: Int32Array): void {
  let count = (counts.get(postings) ?? sumOf(postings)) + numbers.length;
  postings.set(lexeme, numbers);
  for (const [oldest, list] of postings) {
    if (count <= maxNumbers) break;
    postings.delete(oldest);
    count -= list.length;
  }
  counts.set(postings, count);
}

const sumOf = (postings: Documents["postings"]) => [...postings.values()].reduce((sum, { length }) => sum + length, 0);

async function fetchPostings(lexemes: string[]): Promise<{ lexeme: string; numbers: Int32Array }[]> {
  const rows = await database().$queryRaw<{ lexeme: string; numbers: Uint8Array | null }[]>`
    SELECT l."lexeme", (
      SELECT string_agg(int4send(d."number"), ''::bytea) FROM "SearchDocument" d WHERE d."vector" @@ l."query"::tsquery
    ) AS "numbers" FROM unnest(${lexemes}::text[], ${lexemes.map(quoted)}::text[]) AS l ("lexeme", "query")`;
  return rows.map(({ lexeme, numbers }) => ({
    lexeme,
    numbers: numbers ? numbersFromBytes(numbers) : new Int32Array(),
  }));
}

/** Lexeme → the documents that have it. One statement reads all that are not in memory. */
export async function readPostings(documents: Documents, lexemes: Iterable<string>): Promise<Map<string, Int32Array>> {
  const found = new Map<string, Int32Array>();
  const missing: string[] = [];
  for (const lexeme of new Set(lexemes)) {
    const known = documents.postings.get(lexeme);
    if (known) found.set(lexeme, known);
    else missing.push(lexeme);
  }
  if (missing.length === 0) return found;
  for (const { lexeme, numbers } of await fetchPostings(missing)) {
    found.set(lexeme, numbers);
    remember(documents, lexeme, numbers);
  }
  return found;
}

/** The documents in which these stems stand one after the other. `steps`: the distance of each to the one before. */
export async function readPhrase(query: string): Promise<Int32Array> {
  const [row] = await database().$queryRaw<{ numbers: Uint8Array | null }[]>`
    SELECT string_agg(int4send("number"), ''::bytea) AS "numbers" FROM "SearchDocument" WHERE "vector" @@ ${query}::tsquery`;
  return row?.numbers ? numbersFromBytes(row.numbers) : new Int32Array();
}
