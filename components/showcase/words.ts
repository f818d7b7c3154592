import type words from "@/locales/en/showcase/words.json";

/** The texts of the showcase in one language, from `locales/<language>/showcase/words.json`. */
export type ShowcaseWords = typeof words;
