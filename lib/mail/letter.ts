/** An e-mail in the recipient's language. Its parts may contain typed text; its `subject` only after `cleanName`. */
export type Letter = {
  /** The topic in one word, for the list of e-mails and for figures. */
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
