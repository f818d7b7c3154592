import type { Locale } from "@/lib/i18n/locales";
import type { Stored } from "@/lib/records/store/stored";
import { possibleSources } from "./language-lines";
import { translatedLeaves } from "./texts";
import { translationWork } from "./work";

/** A text in a third language: leaf id → words, and whether they are older than the original. */
export type TextBeside = { lines: Map<string, string>; isOld: boolean };

/** The languages that a translation can be compared with, beside the original. */
export const languagesBeside = (stored: Stored, language: Locale): Locale[] =>
  possibleSources(stored).filter((other) => other !== language);

/** The texts of a record in another language. */
export function textsBeside(stored: Stored, language: Locale): Map<string, TextBeside> {
  const { texts } = translationWork(stored, language);
  return new Map(
    texts.map((text) => [
      text.key,
      { lines: translatedLeaves(text, text.source, text.target), isOld: text.state === "outdated" },
    ]),
  );
}
