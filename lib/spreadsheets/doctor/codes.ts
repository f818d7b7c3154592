import type { Finding, FindingExample } from "./model.ts";

const mostExamples = 5;

/** The codes of one length: how many, and the first of them. */
type OfLength = { count: number; first: { row: number; cell: string }[] };

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
  readonly #lengths = new Map<number, OfLength>();
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
    const same = this.#lengths.get(code.length) ?? { count: 0, first: [] };
    this.#lengths.set(code.length, same);
    same.count += 1;
    if (same.first.length < mostExamples) same.first.push({ row, cell: code });
  }

  /** Digits, as they are or after a spreadsheet took them for numbers. */
  areMost(): boolean {
    return this.#codes >= Math.max(2, this.#filled * 0.6);
  }

  #usualLength(): number | null {
    const [first] = [...this.#lengths].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
    return first && first[1].count >= this.#codes * 0.5 ? first[0] : null;
  }

  findings(column: number, length: number | null): Finding[] {
    const findings: Finding[] = [];
    if (this.#numberCount > 0)
      findings.push({ kind: "codeAsNumber", column, count: this.#numberCount, examples: this.#numbers });
    const usual = length ?? this.#usualLength();
    if (usual === null || this.#codes < this.#filled * 0.6) return findings;
    const short = [usual - 3, usual - 2, usual - 1].flatMap((shorter) => this.#lengths.get(shorter) ?? []);
    if (short.length === 0) return findings;
    const examples = short
      .flatMap(({ first }) => first)
      .sort((one, other) => one.row - other.row)
      .slice(0, mostExamples)
      .map(({ row, cell }) => ({ row, before: cell, after: cell.padStart(usual, "0") }));
    return [
      ...findings,
      { kind: "codeLength", column, count: short.reduce((sum, { count }) => sum + count, 0), examples },
    ];
  }
}
