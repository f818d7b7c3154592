/** An email in the recipient's language. Parts may contain typed text; `subject` only after `cleanName`. */
export type Letter = {
  /** The type of email, for lists and statistics. */
  template: string;
  subject: string;
  /** The recipient's name for the greeting; empty if unknown. */
  greet: string;
  parts: readonly LetterPart[];
};

export type LetterPart =
  | { paragraph: string }
  | { list: readonly string[] }
  /** A quotation in its own language. */
  | { quote: string; lang: string }
  | { facts: readonly (readonly [label: string, value: string])[] }
  /** A button. A quiet one is secondary. */
  | { button: string; link: string; quiet?: true }
  /** Small print. */
  | { note: string };
