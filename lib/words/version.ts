import { fallbacksVersion } from "@/lib/i18n/fallbacks";
import { conceptsHash } from "./concepts/table";

/** To be raised with every change of tokens, stemmers, stop words, facets, cards or of what a document holds. */
const codeVersion = 4;

/** Documents and cards of another version are made again: the code, the word list or the fallback languages changed. */
export const analysisVersion = () => `${codeVersion}.${conceptsHash()}.${fallbacksVersion()}`;
