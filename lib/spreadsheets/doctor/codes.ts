import type { Finding, FindingExample } from "./model.ts";

const mostExamples = 5;

/** The codes of one length: how many, and the first of them. */
export type CodesOfLength = { length: number; count: number; first: { row: number; cell: string }[] };
/** Of a column whose cells are mostly digits. */
export type CodeLengths = CodesOfLength[];

export type ShortCodes = { count: number; examples: FindingExample[] };

/** The length that most codes have; null when they have many. */
export function usualCodeLength(lengths: CodeLengths): number | null {
  const codes = lengths.reduce((sum, { count }) => sum + count, 0);
  const [first] = [...lengths].sort((a, b) => b.count - a.count || b.length - a.length);
  return first && first.count >= codes * 0.5 ? first.length : null;
}

/** The codes that lack up to so many zeros before them; null when there is none. */
export function shortCodes(lengths: CodeLengths, whole: number, mostZeros: number): ShortCodes | null {
  const short = lengths.filter(({ length }) => length < whole && length >= whole - mostZeros);
  if (short.length === 0) return null;
  const examples = short
    .flatMap(({ first }) => first)
    .sort((one, other) => one.row - other.row)
    .slice(0, mostExamples)
    .map(({ row, cell }) => ({ row, before: cell, after: cell.padStart(whole, "0") }));
  return { count: short.reduce((sum, { count }) => sum + count, 0), examples };
}

/** Codes of which only the others show how long they are: much shorter ones are something else. */
export const mostZerosLost = 3;

const isDigits = (cell: string) => /^\d{2,}$/.test(cell);

/** "8004523.0" and "8.004523E6": a spreadsheet took the code for a number. */
export function fromNumber(cell: string): string | null {
  if (/^\d{2,}[.,]0+$/.test(cell)) return cell.replace(/[.,]0+$/, "");
  return /^\d([.,]\d+)?E\+?\d+$/i.test(cell) ? String(Number(cell.replace(",", "."))) : null;
}

/** Watches a column of codes. Codes of one register have one length; a shorter one of digits has lost its zeros. */
export class CodeWatch {
  readonly #lengths = new Map<number, CodesOfLength>();
  readonly #numbers: FindingExample[] = [];
  #numberCount = 0;
  #codes = 0;
  #filled = 0;

  add(cell: string, row: number): void {
    this.#filled += 1;
    const after = fromNumber(cell);
    if (after !== null) {
      this.#numberCount += 1;
      if (this.#numbers.length < mostExamples) this.#numbers.push({ row, before: cell, after });
    }
    const code = after ?? cell;
    if (!isDigits(code)) return;
    this.#codes += 1;
    const { length } = code;
    const same = this.#lengths.get(length) ?? { length, count: 0, first: [] };
    this.#lengths.set(length, same);
    same.count += 1;
    if (same.first.length < mostExamples) same.first.push({ row, cell: code });
  }

  /** Digits, as they are or after a spreadsheet took them for numbers. */
  areMost(): boolean {
    return this.#codes >= Math.max(2, this.#filled * 0.6);
  }

  /** How long they are, for when it is known whose codes they are; null of a column with few digits. */
  lengths(): CodeLengths | null {
    return this.#codes > 0 && this.#codes >= this.#filled * 0.6 ? [...this.#lengths.values()] : null;
  }

  findings(column: number): Finding[] {
    const findings: Finding[] = [];
    if (this.#numberCount > 0)
      findings.push({ kind: "codeAsNumber", column, count: this.#numberCount, examples: this.#numbers });
    const lengths = this.lengths() ?? [];
    const usual = usualCodeLength(lengths);
    const short = usual === null ? null : shortCodes(lengths, usual, mostZerosLost);
    return short ? [...findings, { kind: "codeLength", column, ...short }] : findings;
  }
}
