import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { TextEncoding } from "../model.ts";

const names: Record<TextEncoding, string> = {
  "utf-8": "utf8",
  "utf-16le": "utf16le",
  "utf-16be": "utf16be",
  "windows-1252": "win1252",
  "windows-1250": "win1250",
  "iso-8859-2": "iso88592",
  macintosh: "macroman",
  maccenteuro: "maccenteuro",
  cp852: "cp852",
  cp850: "cp850",
};

/** Decodes a whole text. Byte order marks go everywhere, because joined files have several. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), names[encoding], {
    stripBOM: true,
  });
  const unmarked = text.includes("\ufeff") ? text.replaceAll("\ufeff", "") : text;
  return unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
}

/** Decodes each line as UTF-8 where it is valid, and by the other encoding where it is not. */
export function decodeMixed(bytes: Uint8Array, other: TextEncoding): { text: string; lines: number } {
  const lines: string[] = [];
  let [start, count] = [0, 0];
  while (start <= bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    const isValid = isUtf8(line);
    if (!isValid) count += 1;
    lines.push(decodeText(line, isValid ? "utf-8" : other));
    if (end < 0) break;
    start = end + 1;
  }
  return { text: lines.join("\n"), lines: count };
}
