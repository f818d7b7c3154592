import { widerConcepts } from "@/lib/words/concepts/index";
import { concepts } from "@/lib/words/concepts/table";

/** A concept counts where the title or the lead speaks of it, or the whole text often does. PostgreSQL reads it, too. */
export const tellingPattern = "^[124]~";
const telling = new RegExp(tellingPattern);
export const isTelling = (lexeme: string) => telling.test(lexeme);

/** Vocabularies that say what a record is about. */
const subjects = /^(theme|learners|need)\//;

/** Whether a concept is a subject of this directory itself: it stands for a term. */
export const isNamedSubject = (concept: string) => subjects.test(concepts().get(concept)?.term ?? "");

/**
 * Whether a concept is a subject of this directory, or directly below one: "absence" says what two practices have in
 * common, "running" and "to form" only which words they use.
 */
export function isSubject(concept: string): boolean {
  return isNamedSubject(concept) || widerConcepts(concept).some(isNamedSubject);
}
