/** One thing wrong with what was sent: a key of `locales/<language>/validation.json` and where it is wrong. */
export type FieldError = { key: string; path: (string | number)[] };

/** Errors are values: what can go wrong with a write, without words. */
export type Failure =
  | { ok: false; reason: "invalid"; errors: FieldError[] }
  /** Also for a record that the actor may not see: a forbidden record is not found. */
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "conflict"; version: number };

export type Result<T> = { ok: true; value: T } | Failure;
