/** A fault of wording that a pattern can find. */
export interface Rule {
  /** What must not occur; add the flag `i` where capitals do not matter. */
  readonly pattern: RegExp;
  /** What to write instead, for the message of a failing test. */
  readonly instead: string;
  /** Only keys that match, as "namespace:path.to.key". Without it, every key. */
  readonly keys?: RegExp;
  /** Keys in which the pattern is right, as "namespace:path.to.key". */
  readonly except?: readonly string[];
  /** A faulty text that the pattern finds; it proves that the rule can fail. */
  readonly example?: string;
}

export interface LanguageRules {
  readonly forbidden: readonly Rule[];
}
