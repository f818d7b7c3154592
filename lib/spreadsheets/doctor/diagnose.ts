import { firstPlace, isAreaCell } from "../cells/areas.ts";
import { orderOfDate } from "../cells/dates.ts";
import { isAmbiguousNumber } from "../cells/numbers.ts";
import { type ColumnProfile, ColumnProfiler } from "../cells/profile.ts";
import { AccentWatch } from "./accents.ts";
import { checks } from "./checks.ts";
import { type CodeLengths, CodeWatch } from "./codes.ts";
import type { GeoPosition } from "./coordinates.ts";
import { findPositions, type PositionColumns } from "./find-positions.ts";
import { languageOfName } from "./language-of-name.ts";
import { languageOfText, prepareLanguages } from "./language-of-text.ts";
import type { Finding, FindingExample, FindingKind } from "./model.ts";

const mostExamples = 5;

export type Diagnosis = {
  columns: ColumnProfile[];
  findings: Finding[];
  positions: PositionColumns | null;
  /** By column: a register that becomes known later says how long its codes are. */
  codes: (CodeLengths | null)[];
};

/** Telephone numbers look like codes and have many lengths. */
const phoneName = /phone|t[eè]l[eéè]?f|\btel|puhelin|\bfax|mobil/i;

/** Columns of codes of which a spreadsheet damaged so many that the rest no longer shows it. */
const codeName =
  /^(codi|code|c[oó]digo|k[oó]d|koodi|id|red_?izo|izo|roll number|skolenhetskod|official code)(?!\p{L})/iu;

type Found = { count: number; examples: FindingExample[] };

/** Looks at one column: what it holds, and what is wrong with its cells. */
class ColumnDoctor {
  readonly profiler = new ColumnProfiler();
  readonly codes = new CodeWatch();
  /** The first cells, as positions are searched in them. */
  readonly cells: string[] = [];
  readonly accents = new AccentWatch();
  readonly #found = new Map<FindingKind, Found>();
  readonly #language: string | null;
  readonly #name: string;
  readonly #column: number;

  // No parameter properties: Node runs this file in a worker thread without a compiler.
  constructor(name: string, column: number) {
    this.#name = name;
    this.#column = column;
    this.#language = languageOfName(name);
  }

  add(cell: string, row: number): void {
    this.profiler.add(cell);
    const isBoundary = isAreaCell(cell);
    const place = isBoundary ? firstPlace(cell) : cell;
    if (this.cells.length < 2_000) this.cells.push(place.length > 120 ? "" : place);
    if (cell === "" || isBoundary) return;
    this.accents.add(cell, row);
    if (isAmbiguousNumber(cell)) this.#note("ambiguousNumber", { row, before: cell, after: null });
    if (orderOfDate(cell) === "open") this.#note("ambiguousDate", { row, before: cell, after: null });
    this.codes.add(cell.trim(), row);
    for (const { kind, check } of checks) {
      const result = check(cell);
      if (result) this.#note(kind, { row, before: cell, after: result.after });
    }
    if (this.#language && isOtherLanguage(cell, this.#language))
      this.#note("otherLanguage", { row, before: cell, after: null });
  }

  #note(kind: FindingKind, example: FindingExample): void {
    const found = this.#found.get(kind) ?? { count: 0, examples: [] };
    found.count += 1;
    if (found.examples.length < mostExamples) found.examples.push(example);
    this.#found.set(kind, found);
  }

  findings(profile: ColumnProfile): Finding[] {
    // Where other cells say which sign is the decimal one, none is doubtful.
    if (profile.numbers?.isCertain !== false) this.#found.delete("ambiguousNumber");
    if (profile.dates?.order !== null) this.#found.delete("ambiguousDate");
    const noted = [...this.#found].map(([kind, rest]): Finding => ({ kind, column: this.#column, ...rest }));
    const found = [...noted, ...this.accents.findings(this.#column)];
    const isNamedCode = codeName.test(this.#name) && this.codes.areMost();
    const isCode = isNamedCode || (profile.content === "code" && !phoneName.test(this.#name));
    return isCode ? [...found, ...this.codes.findings(this.#column)] : found;
  }
}

function isOtherLanguage(cell: string, expected: string): boolean {
  const language = languageOfText(cell);
  return language !== null && language !== expected;
}

/** Diagnoses a table while its rows are read. */
export class TableDoctor {
  readonly #columns: ColumnDoctor[];
  readonly #names: readonly string[];
  #row = 0;

  private constructor(names: readonly string[]) {
    this.#names = names;
    this.#columns = names.map((name, column) => new ColumnDoctor(name, column));
  }

  static async begin(names: readonly string[]): Promise<TableDoctor> {
    await prepareLanguages(names);
    return new TableDoctor(names);
  }

  add(rows: readonly string[][]): void {
    for (const row of rows) {
      this.#row += 1;
      for (const [index, doctor] of this.#columns.entries()) doctor.add(row[index] ?? "", this.#row);
    }
  }

  finish({ city = null }: { city?: GeoPosition | null } = {}): Diagnosis {
    const columns = this.#columns.map(({ profiler }) => profiler.finish());
    const findings = this.#columns.flatMap((doctor, index) => doctor.findings(columns[index]!));
    const codes = this.#columns.map((doctor) => doctor.codes.lengths());
    const found = findPositions(this.#names, columns, (column) => this.#columns[column]!.cells, city);
    if (!found) return { columns, findings, positions: null, codes };
    // Positions have many decimals: what was doubtful about their signs is settled by where they lie.
    const settled = columns.map((profile, column) => {
      const numbers = found.styles.get(column);
      return numbers && profile.numbers ? { ...profile, numbers } : profile;
    });
    const rest = findings.filter(({ kind, column }) => kind !== "ambiguousNumber" || !found.styles.has(column));
    return { columns: settled, findings: [...rest, ...found.findings], positions: found.positions, codes };
  }
}
