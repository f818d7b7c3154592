/** An error of a field: a key of `locales/<language>/validation.json`, its variables and the field's path. */
export type FieldError = {
  key: string;
  path: (string | number)[];
  values?: Record<string, string>;
  /** A page with more about the error. */
  link?: string;
};

/** Expected failures are values, without texts. */
export type Failure =
  | { ok: false; reason: "invalid"; errors: FieldError[] }
  /** Also for records the actor may not see, so that their existence is not revealed. */
  | { ok: false; reason: "notFound" }
  /** Not the sender's fault: 507 when storage is full, 503 when a retry may succeed. */
  | { ok: false; reason: "unavailable"; status: 503 | 507; errors: FieldError[] }
  | { ok: false; reason: "conflict"; version: number };

export type Result<T> = { ok: true; value: T } | Failure;

export const invalidResult = (errors: FieldError[]): Result<never> => ({ ok: false, reason: "invalid", errors });

export const notFoundResult: Result<never> = { ok: false, reason: "notFound" };
