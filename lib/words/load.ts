import { setImmediate as nextTurn } from "node:timers/promises";
import { locales } from "@/lib/i18n/locales";
import { conceptIndex } from "./concepts/word-index";
import { lexiconOf } from "./lexicon";

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  for (const locale of locales) {
    conceptIndex(locale);
    lexiconOf(locale);
    await nextTurn();
  }
}

/**
 * Builds what the word list is looked up by, language after language: half a second of work at the first call. A write
 * calls it before its transaction begins, so that it holds no lock meanwhile.
 */
export function loadWords(): Promise<void> {
  loading ??= load();
  return loading;
}
