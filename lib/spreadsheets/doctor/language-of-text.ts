import { languageOfName, namedLanguages } from "./language-of-name.ts";

/** The part of the library that is used here; its own types come with its tables. */
type Detector = { detect(text: string): { language: string; isReliable(): boolean } };

let detector: Detector | null = null;

/**
 * The tables take 180 MB while they load: a table without a column that names a language needs none. The largest ones
 * take 400 MB, and call 23 of 11,850 short texts wrong instead of 33.
 */
export async function prepareLanguages(columns: readonly string[]): Promise<void> {
  if (detector || !columns.some(languageOfName)) return;
  const { eld } = await import("eld/medium");
  eld.setLanguageSubset(namedLanguages);
  detector = eld;
}

/** The language of a text, or null when the text is too short, could be of two languages, or nothing was prepared. */
export function languageOfText(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!detector || words.length < 4 || text.length < 25) return null;
  const found = detector.detect(text);
  return found.isReliable() ? found.language : null;
}
