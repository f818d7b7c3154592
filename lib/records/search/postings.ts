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

/** The documents that each of these queries finds, as PostgreSQL reads a `tsquery`. */
async function findNumbers(queries: string[]): Promise<Int32Array[]> {
  const rows = await database().$queryRaw<{ place: number; numbers: Uint8Array | null }[]>`
    SELECT "place", "numbers" FROM documents_with(${queries}::text[])`;
  const found: Int32Array[] = queries.map(() => new Int32Array());
  for (const { place, numbers } of rows) if (numbers) found[place - 1] = numbersFromBytes(numbers);
  return found;
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
  const read = await findNumbers(missing.map(quoted));
  for (const [at, lexeme] of missing.entries()) {
    found.set(lexeme, read[at]!);
    remember(documents, lexeme, read[at]!);
  }
  return found;
}

/** The documents in which these stems stand one after the other. `steps`: the distance of each to the one before. */
export async function readPhrase(query: string): Promise<Int32Array> {
  const [numbers] = await findNumbers([query]);
  return numbers ?? new Int32Array();
}
