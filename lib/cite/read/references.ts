import { readBibtex } from "./bibtex";
import type { ReadEntry } from "./entry";
import { readRis } from "./ris";

/** The references in a text that a reference manager wrote as BibTeX or RIS; null when it is neither. */
export function readReferenceFile(text: string): ReadEntry[] | null {
  const plain = text.replace(/^\ufeff/, "");
  if (/^\s*TY {0,2}-/m.test(plain)) return readRis(plain);
  return /@\s*[A-Za-z]+\s*[{(]/.test(plain) ? readBibtex(plain) : null;
}
