import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { CellCheck } from "./model.ts";

/** The first bytes of UTF-8 sequences, as single-byte encodings show them, followed by a sign that continues them. */
const suspicious = /[ÃÂÄÅÆĂĹâŽ¬√‚├┼╔]/;
const wrongDecodings = ["win1252", "win1250", "iso88591", "iso88592", "macroman", "cp850"] as const;

function undo(text: string): string | null {
  for (const encoding of wrongDecodings) {
    const bytes = iconv.encode(text, encoding);
    if (iconv.decode(bytes, encoding) !== text || !isUtf8(bytes)) continue;
    const cured = iconv.decode(bytes, "utf8");
    if (cured !== text && cured.length < text.length) return cured;
  }
  return null;
}

/** Undoes a wrong decoding, also when it happened twice or in a part of the text only. */
function cure(text: string): string | null {
  const whole = undo(text);
  if (whole) return cure(whole) ?? whole;
  // A non-breaking space can be a part of a broken letter.
  const words = text.split(/([ \t\n]+)/);
  const cured = words.map((word) => (suspicious.test(word) ? (undo(word) ?? word) : word)).join("");
  return cured === text ? null : cured;
}

/** "EducaciÃ³": UTF-8 that was read as another encoding. */
export const mojibake: CellCheck = {
  kind: "mojibake",
  check: (cell) => {
    if (!suspicious.test(cell)) return null;
    const after = cure(cell);
    return after === null ? null : { after };
  },
};

/** "Educaci?n", "Educaci\ufffdn": letters that no encoding brings back. */
export const lostLetters: CellCheck = {
  kind: "lostLetters",
  check: (cell) =>
    /\ufffd|\p{L}\?\p{Ll}|\p{Ll}\?\p{L}/u.test(cell) && !/https?:|www\./.test(cell) ? { after: null } : null,
};
