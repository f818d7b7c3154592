import { linkedId, quoted } from "./document/lexemes";
import type { Documents } from "./documents";
import { findNumbers } from "./find-numbers";
import { keepNumbers, listNumbers } from "./kept-numbers";
import { linksOf } from "./links";

/** Of all lists together. The list that was asked for longest ago goes first. */
const maxBytes = 40_000_000;
const sizes = new WeakMap<Documents["postings"], number>();

const sizeOf = (postings: Documents["postings"]) =>
  [...postings.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);

function remember({ postings }: Documents, lexeme: string, numbers: Int32Array): void {
  const kept = keepNumbers(numbers);
  let bytes = (sizes.get(postings) ?? sizeOf(postings)) + kept.byteLength;
  postings.set(lexeme, kept);
  for (const [oldest, list] of postings) {
    if (bytes <= maxBytes) break;
    postings.delete(oldest);
    bytes -= list.byteLength;
  }
  sizes.set(postings, bytes);
}

/** A list that is asked for again becomes the newest. */
function recall({ postings }: Documents, lexeme: string): Int32Array | undefined {
  const kept = postings.get(lexeme);
  if (!kept) return undefined;
  postings.delete(lexeme);
  postings.set(lexeme, kept);
  return listNumbers(kept);
}

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
    const known = recall(documents, lexeme) ?? pointingAt(documents, lexeme);
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
