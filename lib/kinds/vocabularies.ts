/**
 * The controlled vocabularies. A term's id is `<vocabulary>/<notation>`, for example `phase/pilot`:
 * readable in the database, in addresses and in the demo, and the database can check to which vocabulary it belongs.
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
export type TermId<V extends VocabularyName = VocabularyName> = `${V}/${string}`;

export function vocabularyOf(termId: string): string {
  return termId.slice(0, termId.indexOf("/"));
}
