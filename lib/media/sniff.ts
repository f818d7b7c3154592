const starts = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(text.length, bytes.byteLength - at))).equals(
    Buffer.from(text, "latin1"),
  );

export type FileType = "jpeg" | "png" | "webp" | "pdf";

/** What a file is by its first bytes; its name and what the browser calls it say nothing. Null: nothing that is taken. */
export function sniffType(bytes: Uint8Array): FileType | null {
  if (starts(bytes, "\xff\xd8\xff")) return "jpeg";
  if (starts(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (starts(bytes, "RIFF") && starts(bytes, "WEBP", 8)) return "webp";
  return isPdf(bytes) ? "pdf" : null;
}

/** Its sign at the very beginning and its end near the end: other readers are more generous, and that is how a PDF is two things at once. */
function isPdf(bytes: Uint8Array): boolean {
  if (!starts(bytes, "%PDF-1.") && !starts(bytes, "%PDF-2.")) return false;
  return Buffer.from(bytes.subarray(-1_024)).includes("%%EOF");
}
