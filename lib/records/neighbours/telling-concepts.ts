import { widerConcepts } from "@/lib/words/concepts/index";
import { concepts } from "@/lib/words/concepts/table";

/** Vocabularies that say what a record is about. */
const subjects = /^(theme|learners|need)\//;
const isTermOfSubjects = (concept: string) => subjects.test(concepts().get(concept)?.term ?? "");

/**
 * Whether a concept is a subject of this directory, or directly below one: "absence" says what two practices have in
 * common, "running" and "to form" only which words they use.
 */
export function isSubject(concept: string): boolean {
  return isTermOfSubjects(concept) || widerConcepts(concept).some(isTermOfSubjects);
}
