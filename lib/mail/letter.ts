/**
 * An e-mail as a domain says it, in the language of whoever gets it. Whatever people typed may stand in its parts; nothing
 * of it may stand in `subject` unless `cleanName` has seen it.
 */
export type Letter = {
  /** What it is about, for the list of e-mails and for figures: one word. */
  template: string;
  subject: string;
  /** The name to be greeted; "" where none is known. */
  greet: string;
  parts: readonly LetterPart[];
};

export type LetterPart =
  | { paragraph: string }
  | { list: readonly string[] }
  /** Somebody's words, in their own language. */
  | { quote: string; lang: string }
  | { facts: readonly (readonly [label: string, value: string])[] }
  /** What to do. A quiet one is the second choice. */
  | { button: string; link: string; quiet?: true }
  /** Small print. */
  | { note: string };
