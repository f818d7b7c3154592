/** One thing wrong with what was sent: a key of `locales/<language>/validation.json`, its variables, and where it is. */
export type FieldError = {
  key: string;
  path: (string | number)[];
  values?: Record<string, string>;
  /** A page of ours where more can be seen about it. */
  link?: string;
};

/** Errors are values: what can go wrong with a write, without words. */
export type Failure =
  | { ok: false; reason: "invalid"; errors: FieldError[] }
  /** Also for a record that the actor may not see: a forbidden record is not found. */
  | { ok: false; reason: "notFound" }
  /** Nothing is wrong with what was sent: 507 without room for it, 503 when it may work later. */
  | { ok: false; reason: "unavailable"; status: 503 | 507; errors: FieldError[] }
  | { ok: false; reason: "conflict"; version: number };

export type Result<T> = { ok: true; value: T } | Failure;

export const invalidResult = (errors: FieldError[]): Result<never> => ({ ok: false, reason: "invalid", errors });

export const notFoundResult: Result<never> = { ok: false, reason: "notFound" };
