import { readCellNumber } from "../cells/numbers.ts";
import type { ColumnProfile } from "../cells/profile.ts";
import { ColumnProfiler } from "../cells/profile.ts";
import { checks } from "./checks.ts";
import { CodeWatch } from "./codes.ts";
import { type GeoPosition, type PositionReading, readingsOf } from "./coordinates.ts";
import { languageOfName } from "./language-of-name.ts";
import { languageOfText } from "./language-of-text.ts";
import type { Finding, FindingExample, FindingKind } from "./model.ts";

const mostExamples = 5;

export type PositionColumns = { columns: [first: number, second: number]; readings: PositionReading[] };
export type Diagnosis = { columns: ColumnProfile[]; findings: Finding[]; positions: PositionColumns | null };

/** Telephone numbers look like codes and have many lengths. */
const phoneName = /phone|t[eè]l[eéè]?f|\btel|puhelin|\bfax|mobil/i;

type Found = { count: number; examples: FindingExample[] };

/** Looks at one column: what it holds, and what is wrong with its cells. */
class ColumnDoctor {
  readonly profiler = new ColumnProfiler();
  readonly codes = new CodeWatch();
  readonly numbers: (number | null)[] = [];
  readonly #found = new Map<FindingKind, Found>();
  readonly #language: string | null;

  constructor(
    private readonly name: string,
    private readonly column: number,
  ) {
    this.#language = languageOfName(name);
  }

  add(cell: string, row: number): void {
    this.profiler.add(cell);
    if (this.numbers.length < 2_000)
      this.numbers.push(readCellNumber(cell, { decimal: ".", isCertain: true })?.value ?? null);
    if (cell === "") return;
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

  findings(profile: ColumnProfile, length: number | null): Finding[] {
    const found = [...this.#found].map(([kind, rest]): Finding => ({ kind, column: this.column, ...rest }));
    const isCode = length !== null || (profile.content === "code" && !phoneName.test(this.name));
    return isCode ? [...found, ...this.codes.findings(this.column, length)] : found;
  }
}

function isOtherLanguage(cell: string, expected: string): boolean {
  const language = languageOfText(cell);
  return language !== null && language !== expected;
}

const positionName = {
  first:
    /^(lat|latitud|latitude|latitude|y|coord_?y|n|north(ing)?|pohjoinen|zeměpisná šířka|šířka|bredd)\b|_?(lat|y)$|latitud/i,
  second:
    /^(lon|lng|long|longitud|longitude|x|coord_?x|e|east(ing)?|itä|zeměpisná délka|délka|längd)\b|_?(lon|lng|x)$|longitud/i,
};

/** The two columns that name a position. */
function findPositionColumns(names: readonly string[], columns: readonly ColumnProfile[]): [number, number] | null {
  const isNumbers = (column: number) => ["number", "code"].includes(columns[column]?.content ?? "");
  const first = names.findIndex((name, column) => positionName.first.test(name.trim()) && isNumbers(column));
  const second = names.findIndex(
    (name, column) => positionName.second.test(name.trim()) && column !== first && isNumbers(column),
  );
  return first >= 0 && second >= 0 ? [first, second] : null;
}

/** Diagnoses a table while its rows are read. */
export class TableDoctor {
  readonly #columns: ColumnDoctor[];
  #row = 0;

  constructor(private readonly names: readonly string[]) {
    this.#columns = names.map((name, column) => new ColumnDoctor(name, column));
  }

  add(rows: readonly string[][]): void {
    for (const row of rows) {
      this.#row += 1;
      for (const [index, doctor] of this.#columns.entries()) doctor.add(row[index] ?? "", this.#row);
    }
  }

  /** `codeLength` per column: what the register says of the column that holds its codes. */
  finish({
    city = null,
    codeLengths = new Map(),
  }: {
    city?: GeoPosition | null;
    codeLengths?: Map<number, number>;
  } = {}): Diagnosis {
    const columns = this.#columns.map(({ profiler }) => profiler.finish());
    const findings = this.#columns.flatMap((doctor, index) =>
      doctor.findings(columns[index]!, codeLengths.get(index) ?? null),
    );
    const found = findPositionColumns(this.names, columns);
    if (!found) return { columns, findings, positions: null };
    const [first, second] = found.map((column) => this.#columns[column]!.numbers);
    const pairs = first!.flatMap((value, row): [number, number][] => {
      const other = second![row];
      return value === null || other === null || other === undefined || (value === 0 && other === 0)
        ? []
        : [[value, other]];
    });
    const readings = readingsOf(pairs, city);
    return {
      columns,
      findings: [...findings, ...positionFindings(found[0], pairs.length, readings)],
      positions: { columns: found, readings },
    };
  }
}

function positionFindings(column: number, count: number, readings: readonly PositionReading[]): Finding[] {
  if (count === 0) return [];
  const [best] = readings;
  const finding = (kind: FindingKind): Finding[] => [{ kind, column, count, examples: [] }];
  if (!best) return finding("impossibleCoordinates");
  if (best.epsg !== null) return finding("projectedCoordinates");
  return best.order === "xy" ? finding("swappedCoordinates") : [];
}
