import { isUtf8 } from "node:buffer";
import { storableText } from "../../text/clean.ts";
import { encodings, type TableDoubt, type TextEncoding } from "../model.ts";
import { countOtherLines, type Decoding, decodeBlocks, decodeText } from "./decode.ts";
import { scoreText } from "./score.ts";

export type FoundEncoding = { decoding: Decoding; doubts: TableDoubt[] };

const singleByte = encodings.filter((encoding) => !encoding.startsWith("utf-"));
/** Only the lines with letters beyond ASCII tell encodings apart. */
const sampleLines = 400;
const sampleBytes = 60_000;

const hasMark = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: Latin text has a zero byte at every second place. */
function utf16Without(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.1) return "utf-16le";
  return zeros[0]! > half * 0.4 && zeros[1]! < half * 0.1 ? "utf-16be" : null;
}

function tellingBytes(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let [start, size] = [0, 0];
  while (start < bytes.length && lines.length < sampleLines && size < sampleBytes) {
    const next = bytes.subarray(start).findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const line = bytes.subarray(start, next < 0 ? Math.min(bytes.length, start + sampleBytes) : start + next + 1);
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      size += line.length;
    }
    start += Math.max(line.length, 1);
  }
  return Buffer.concat(lines);
}

type Scored = { encoding: TextEncoding; text: string; score: number };

/** The most plausible single-byte encodings of a text, best first; decodings that give the same text count once. */
function rankSingleByte(bytes: Uint8Array): Scored[] {
  const sample = tellingBytes(bytes);
  const byText = new Map<string, Scored>();
  for (const encoding of singleByte) {
    const text = decodeText(sample, encoding);
    if (!byText.has(text)) byText.set(text, { encoding, text, score: scoreText(text) });
  }
  return [...byText.values()].sort((a, b) => b.score - a.score);
}

function firstTellingLine(text: string): string {
  const line = text.split("\n").find((one) => /[^\p{ASCII}]/u.test(one)) ?? "";
  return storableText(line.slice(0, 200));
}

function doubtBetween(ranked: readonly Scored[]): TableDoubt[] {
  const [best, second] = ranked;
  if (!best || !second) return [];
  const signs = [...best.text.matchAll(/[^\p{ASCII}]/gu)].length;
  const isClear = best.score - second.score >= Math.min(4, Math.max(1, signs * 0.1)) && best.score > -signs;
  if (isClear) return [];
  const near = ranked.filter(({ score }) => best.score - score < Math.max(2, signs * 0.1)).slice(0, 4);
  const shown = near.length > 1 ? near : ranked.slice(0, 2);
  return [
    {
      kind: "encoding",
      alternatives: shown.map(({ encoding, text }) => ({ encoding, sample: firstTellingLine(text) })),
    },
  ];
}

/** Most sequences are UTF-8, but some lines come from a file in another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [broken, whole] = [0, 0];
  for (const text of decodeBlocks(bytes, { encoding: "utf-8" })) {
    broken += text.split("\ufffd").length - 1;
    whole += text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  }
  return whole >= 3 && broken <= whole;
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (hasMark(bytes, 0xff, 0xfe)) return "utf-16le";
  if (hasMark(bytes, 0xfe, 0xff)) return "utf-16be";
  return hasMark(bytes, 0xef, 0xbb, 0xbf) ? "utf-8" : null;
}

/**
 * Finds the encoding of a text. UTF-8 and UTF-16 prove themselves; single-byte encodings are compared by how plausible
 * the letters of the decoded words are.
 */
export function detectEncoding(bytes: Uint8Array): FoundEncoding {
  const isWhole = isUtf8(bytes);
  const known = markedEncoding(bytes) ?? utf16Without(bytes) ?? (isWhole ? "utf-8" : null);
  if (known && (known !== "utf-8" || isWhole)) return { decoding: { encoding: known }, doubts: [] };
  const ranked = rankSingleByte(bytes);
  const best = ranked[0]!.encoding;
  if (isMostlyUtf8(bytes)) {
    const doubts: TableDoubt[] = [{ kind: "mixedEncoding", lines: countOtherLines(bytes) }];
    return { decoding: { encoding: "utf-8", other: best }, doubts };
  }
  return { decoding: { encoding: best }, doubts: doubtBetween(ranked) };
}
