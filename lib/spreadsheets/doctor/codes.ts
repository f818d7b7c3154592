import type { Finding, FindingExample } from "./model.ts";

const mostExamples = 5;

/** Lengths of codes → how often. */
type Lengths = Map<number, number>;

const isDigits = (cell: string) => /^\d{2,}$/.test(cell);

/** "8004523.0" and "8.004523E6": a spreadsheet took the code for a number. */
export function fromNumber(cell: string): string | null {
  if (/^\d{2,}[.,]0+$/.test(cell)) return cell.replace(/[.,]0+$/, "");
  return /^\d([.,]\d+)?E\+?\d+$/i.test(cell) ? String(Number(cell.replace(",", "."))) : null;
}

/**
 * Watches a column of codes. Codes of one register have one length; a shorter one of digits has lost its zeros.
 * `length` is what the register says, when it is known.
 */
export class CodeWatch {
  readonly #lengths: Lengths = new Map();
  readonly #short: { row: number; cell: string }[] = [];
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
    this.#lengths.set(code.length, (this.#lengths.get(code.length) ?? 0) + 1);
    if (this.#short.length < 10_000) this.#short.push({ row, cell: code });
  }

  /** Digits, as they are or after a spreadsheet took them for numbers. */
  areMost(): boolean {
    return this.#codes >= Math.max(2, this.#filled * 0.6);
  }

  #usualLength(): number | null {
    const [first] = [...this.#lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return first && first[1] >= this.#codes * 0.5 ? first[0] : null;
  }

  findings(column: number, length: number | null): Finding[] {
    const findings: Finding[] = [];
    if (this.#numberCount > 0)
      findings.push({ kind: "codeAsNumber", column, count: this.#numberCount, examples: this.#numbers });
    const usual = length ?? this.#usualLength();
    if (usual === null || this.#codes < this.#filled * 0.6) return findings;
    const short = this.#short.filter(({ cell }) => cell.length < usual && usual - cell.length <= 3);
    if (short.length === 0) return findings;
    const examples = short
      .slice(0, mostExamples)
      .map(({ row, cell }) => ({ row, before: cell, after: cell.padStart(usual, "0") }));
    return [...findings, { kind: "codeLength", column, count: short.length, examples }];
  }
}
