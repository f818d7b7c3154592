const starts = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(text.length, bytes.byteLength - at))).equals(
    Buffer.from(text, "latin1"),
  );

export type FileType = "jpeg" | "png" | "webp" | "pdf";

/**
 * The file type by its first bytes, because name and declared type prove nothing; null for types that are not accepted.
 */
export function sniffType(bytes: Uint8Array): FileType | null {
  if (starts(bytes, "\xff\xd8\xff")) return "jpeg";
  if (starts(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (starts(bytes, "RIFF") && starts(bytes, "WEBP", 8)) return "webp";
  return isPdf(bytes) ? "pdf" : null;
}

/**
 * Requires the header at the very start and the end mark near the end. Readers accept more, which allows files that are
 * a PDF and something else at once.
 */
function isPdf(bytes: Uint8Array): boolean {
  if (!starts(bytes, "%PDF-1.") && !starts(bytes, "%PDF-2.")) return false;
  return Buffer.from(bytes.subarray(-1_024)).includes("%%EOF");
}
