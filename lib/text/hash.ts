import { createHash } from "node:crypto";

/** Removes differences that do not affect a translation: Unicode composition, line endings, trailing spaces. */
function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** Normalises texts and sorts keys, so that equal values serialise equally. */
function normalise(value: unknown): unknown {
  if (typeof value === "string") return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // Code-unit order is the same on every machine; locale order is not.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, normalise(member)]));
}

/** A stable hash of a field's content: 16 base64url characters, 96 bits. */
export function hashText(value: unknown): string {
  const content = JSON.stringify(normalise(value)) ?? "";
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}
