import type words from "@/locales/en/showcase/words.json";

/** The sentences of the showcase in one language: a page reads `locales/<language>/showcase/words.json`. */
export type ShowcaseWords = typeof words;
