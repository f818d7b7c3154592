import { readBibtex } from "./bibtex";
import type { ReadEntry } from "./entry";
import { readRis } from "./ris";

/** A line that begins an entry of RIS. Not `\s`, which would look through all empty lines again from each of them. */
const risStart = /^[^\S\n\r\u2028\u2029]*TY {0,2}-/m;

/**
 * The first `most` references in a text that a reference manager wrote as BibTeX or RIS; null when it is neither. Its
 * time grows with the length of the text, whatever the text is.
 */
export function readReferenceFile(text: string, most = 1_000): ReadEntry[] | null {
  const plain = text.replace(/^\ufeff/, "");
  if (risStart.test(plain)) return readRis(plain, most);
  return /@\s*[A-Za-z]+\s*[{(]/.test(plain) ? readBibtex(plain, most) : null;
}
