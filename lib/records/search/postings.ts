import { linkedId, quoted } from "./document/lexemes";
import type { Documents } from "./documents";
import { findNumbers } from "./find-numbers";
import { linksOf } from "./links";

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

/** What points at a record is known without asking. */
function pointingAt({ numbers, pointing }: Documents, lexeme: string): Int32Array | undefined {
  const id = linkedId(lexeme);
  const number = id === undefined ? undefined : numbers.get(id);
  return number === undefined ? undefined : linksOf(pointing, number);
}

/** Lexeme → the documents that have it. One statement reads all that are not in memory. */
export async function readPostings(documents: Documents, lexemes: Iterable<string>): Promise<Map<string, Int32Array>> {
  const found = new Map<string, Int32Array>();
  const missing: string[] = [];
  for (const lexeme of new Set(lexemes)) {
    const known = documents.postings.get(lexeme) ?? pointingAt(documents, lexeme);
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
