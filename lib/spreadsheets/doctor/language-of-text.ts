import { eld } from "eld/large";
import { namedLanguages } from "./language-of-name.ts";

// The library's tables take about 110 MB: only what diagnoses files may import this, never a page.

let isReady = false;

/** The language of a text, or null when the text is too short or could be of two languages. */
export function languageOfText(text: string): string | null {
  if (!isReady) {
    eld.setLanguageSubset(namedLanguages);
    isReady = true;
  }
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < 4 || text.length < 25) return null;
  const found = eld.detect(text);
  return found.isReliable() ? found.language : null;
}
