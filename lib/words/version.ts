import { conceptsHash } from "./concepts/table";

/** To be raised with every change of tokens, stemmers, stop words, facets, cards or of what a document holds. */
const codeVersion = 4;

/** Documents of another version are made again: the code or the word list changed. */
export const analysisVersion = () => `${codeVersion}.${conceptsHash()}`;
