import { registerOf } from "@/lib/kinds/registers";
import {
  type CodeLengths,
  mostZerosLost,
  type ShortCodes,
  shortCodes,
  usualCodeLength,
} from "@/lib/spreadsheets/doctor/codes";
import { importedKind } from "../kinds/index";
import type { Answers, DetectedFile, ImportKind } from "../model";
import { targetNamed } from "../targets/index";

type Asked = { kind: ImportKind; detected: DetectedFile; answers: Answers };
/** The column of codes, how long they are, and whether somebody keeps a register of that length. */
type CodeColumn = { column: number; lengths: CodeLengths; length: number; isSaid: boolean };

/** As the register says, else as the doctor found most of them. Of a key of two columns nobody says it. */
function codeColumn({ kind, detected, answers: { columns, source } }: Asked): CodeColumn | null {
  const [code, ...others] = (columns ?? []).filter(({ target }) => targetNamed(kind, target)?.reads === "code");
  const lengths = code && others.length === 0 ? detected.codes?.[code.column] : null;
  if (!code || !lengths) return null;
  const register = importedKind(kind).codes === "register" ? source?.register : null;
  const said = (register && registerOf(register)?.codeLength) || null;
  const isFound = detected.findings.some((one) => one.kind === "codeLength" && one.column === code.column);
  const length = said ?? (isFound ? usualCodeLength(lengths) : null);
  return length === null ? null : { column: code.column, lengths, length, isSaid: said !== null };
}

/** `isSaid`: by the register, and not only by the other codes of the file. */
export type LostZeros = ShortCodes & Pick<CodeColumn, "column" | "length" | "isSaid"> & { total: number };

/** Codes shorter than the others, or than all of the register: a spreadsheet took the zeros of the whole column. */
export function lostZeros(asked: Asked): LostZeros | null {
  const found = codeColumn(asked);
  if (!found) return null;
  const { column, lengths, length, isSaid } = found;
  const short = shortCodes(lengths, length, isSaid ? length : mostZerosLost);
  return short && { ...short, column, length, isSaid, total: lengths.reduce((sum, { count }) => sum + count, 0) };
}

/** Somebody has to say whether the codes lost zeros: they are shorter than those of their register. */
export const asksZeros = (asked: Asked): boolean =>
  asked.answers.codeZeros === null && lostZeros(asked)?.isSaid === true;

/** The column whose codes get their zeros back, and how long they become; null when nobody wants it. */
export function restoredZeros(asked: Asked): { column: number; length: number } | null {
  return asked.answers.codeZeros === "restore" ? codeColumn(asked) : null;
}
