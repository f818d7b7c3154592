import { createHash } from "node:crypto";

/** Differences that no translator has to look at: composition of accents, line ends, spaces at the end of a line. */
function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** The same value with texts normalised and keys sorted, so that it always serialises alike. */
function normalise(value: unknown): unknown {
  if (typeof value === "string") return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // Code-unit order: it is the same on every machine, alphabetical order is not.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, normalise(member)]));
}

/** A short, stable name for the content of a field: same text, same hash. 16 characters hold 96 bits. */
export function hashText(value: unknown): string {
  const content = JSON.stringify(normalise(value)) ?? "";
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}
