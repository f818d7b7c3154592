/** The key of a vocabulary's name. */
export const vocabularyLabel = (vocabulary: string) =>
  `pages:glossary.vocabulary.${vocabulary}` as "pages:glossary.vocabulary.theme";
