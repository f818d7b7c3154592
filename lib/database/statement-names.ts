import { createHash } from "node:crypto";

/** Each connection keeps the plan of every named statement, so there are only so many. */
const maxNames = 150;
const maxSeen = 1_000;

const names = new Map<string, string>();
/** Statements that were sent once. Most of these never come again. */
const seenOnce = new Set<string>();
let areUnderstood = true;

/**
 * The name of a statement that is sent repeatedly, so that PostgreSQL plans it once per connection: planning the
 * statements of a page takes three times as long as running them. Undefined for rare ones.
 */
export function statementName(text: string): string | undefined {
  if (!areUnderstood) return undefined;
  const known = names.get(text);
  if (known || names.size >= maxNames) return known;
  if (!seenOnce.delete(text)) {
    if (seenOnce.size >= maxSeen) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

/**
 * The statement with its lists read by subqueries. PostgreSQL keeps a plan only if it is not dearer than one for the
 * given values, and without them it expects lists of ten; what it does not see in both cases it does not compare.
 */
export const hideLists = (text: string): string => text.replace(/\$\d+::(uuid|text)\[\]/g, "(SELECT $&)::$1[]");

/**
 * True when a statement failed because of its name alone: older poolers in transaction mode give each statement another
 * connection, which has not heard the name or heard it from somebody else. From then on none is named.
 */
export function stopNaming(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code !== "26000" && code !== "42P05") return false;
  areUnderstood = false;
  return true;
}
