/**
 * The controlled vocabularies. A term's id is `<vocabulary>/<notation>`, such as `phase/pilot`: readable in URLs and
 * rows, and a check constraint can verify its vocabulary.
 */
export const vocabularies = [
  "theme",
  "recipient",
  "scope",
  "phase",
  "practice-type",
  "evidence",
  "cost-band",
  "field-of-action",
  "implementer",
  "learners",
  "need",
  "level",
  "ownership",
  "organisation-type",
  "legal-form",
  "membership-role",
  "partner-role",
  "session-kind",
  "pillar",
  "actor-role",
  "contact-role",
  "method",
] as const;

export type VocabularyName = (typeof vocabularies)[number];

export const isVocabularyName = (name: string): name is VocabularyName => vocabularies.some((known) => known === name);

export type TermId<V extends VocabularyName = VocabularyName> = `${V}/${string}`;

/** The vocabulary in a term's id `<vocabulary>/<notation>`. */
export function vocabularyOf(termId: string): string {
  return termId.slice(0, termId.indexOf("/"));
}
