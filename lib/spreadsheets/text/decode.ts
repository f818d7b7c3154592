import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { TextEncoding } from "../model.ts";

/** How the bytes of a text become letters. `other`: of the lines that are not UTF-8 in a text that mostly is. */
export type Decoding = { encoding: TextEncoding; other?: TextEncoding };

const names = {
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
} as const satisfies Record<TextEncoding, string>;

const usualBlock = 262_144;

/** Byte order marks go everywhere, because joined files have several. */
const unmark = (text: string) => (text.includes("\ufeff") ? text.replaceAll("\ufeff", "") : text);

/** Every line ends with one sign, also where a block ended between the two of an end. */
class LineEnds {
  #held = "";

  write(text: string): string {
    const all = this.#held + text;
    this.#held = all.endsWith("\r") ? "\r" : "";
    const whole = this.#held ? all.slice(0, -1) : all;
    return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
  }

  end(): string {
    return this.#held ? "\n" : "";
  }
}

function* decodeBytes(bytes: Uint8Array, encoding: TextEncoding, blockBytes: number): Generator<string> {
  const decoder = iconv.getDecoder(names[encoding], { stripBOM: true });
  for (let start = 0; start < bytes.length; start += blockBytes) {
    const block = bytes.subarray(start, start + blockBytes);
    yield decoder.write(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  }
  yield decoder.end() ?? "";
}

/** The lines of a text in bytes, with the sign that ends them. */
function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

const decodeLine = (line: Uint8Array, encoding: TextEncoding) =>
  iconv.decode(Buffer.from(line.buffer, line.byteOffset, line.byteLength), names[encoding]);

/** Each line as UTF-8 where it is valid, and by the other encoding where it is not. */
function* decodeMixed(bytes: Uint8Array, other: TextEncoding, blockBytes: number): Generator<string> {
  let block = "";
  for (const line of byteLines(bytes)) {
    block += decodeLine(line, isUtf8(line) ? "utf-8" : other);
    if (block.length < blockBytes) continue;
    yield block;
    block = "";
  }
  yield block;
}

/** How many lines of a text are not UTF-8. */
export function countOtherLines(bytes: Uint8Array): number {
  let count = 0;
  for (const line of byteLines(bytes)) if (!isUtf8(line)) count += 1;
  return count;
}

/** Decodes a text in blocks, so that it is never in memory as a whole. */
export function* decodeBlocks(
  bytes: Uint8Array,
  { encoding, other }: Decoding,
  blockBytes = usualBlock,
): Generator<string> {
  const ends = new LineEnds();
  const blocks = other ? decodeMixed(bytes, other, blockBytes) : decodeBytes(bytes, encoding, blockBytes);
  for (const block of blocks) yield ends.write(unmark(block));
  yield ends.end();
}

export const decodeText = (bytes: Uint8Array, encoding: TextEncoding): string =>
  [...decodeBlocks(bytes, { encoding })].join("");
