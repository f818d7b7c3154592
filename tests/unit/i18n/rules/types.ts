/** A fault of wording that a pattern can find. */
export interface Rule {
  /** Must not occur; use flag `i` to ignore case. */
  readonly pattern: RegExp;
  /** The suggestion in the message of a failing test. */
  readonly instead: string;
  /** Only keys that match, as "namespace:path.to.key"; by default every key. */
  readonly keys?: RegExp;
  /** Keys for which the pattern is correct, as "namespace:path.to.key". */
  readonly except?: readonly string[];
  /** A text with the fault, to prove that the rule can fail. */
  readonly example?: string;
}

export interface LanguageRules {
  readonly forbidden: readonly Rule[];
}
