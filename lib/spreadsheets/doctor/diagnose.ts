import { isAmbiguousNumber, type NumberStyle, readCellNumber } from "../cells/numbers.ts";
import type { ColumnProfile } from "../cells/profile.ts";
import { ColumnProfiler } from "../cells/profile.ts";
import { AccentWatch } from "./accents.ts";
import { checks } from "./checks.ts";
import { CodeWatch } from "./codes.ts";
import { type GeoPosition, type PositionReading, readingsOf } from "./coordinates.ts";
import { languageOfName } from "./language-of-name.ts";
import { languageOfText, prepareLanguages } from "./language-of-text.ts";
import type { Finding, FindingExample, FindingKind } from "./model.ts";

const mostExamples = 5;

export type PositionColumns = { columns: [first: number, second: number]; readings: PositionReading[] };
export type Diagnosis = { columns: ColumnProfile[]; findings: Finding[]; positions: PositionColumns | null };

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
    if (this.cells.length < 2_000) this.cells.push(cell.length > 40 ? "" : cell);
    if (cell === "") return;
    this.accents.add(cell, row);
    if (isAmbiguousNumber(cell)) this.#note("ambiguousNumber", { row, before: cell, after: null });
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
    // Where other cells say which sign is the decimal one, none is doubtful.
    if (profile.numbers?.isCertain !== false) this.#found.delete("ambiguousNumber");
    const noted = [...this.#found].map(([kind, rest]): Finding => ({ kind, column: this.#column, ...rest }));
    const found = [...noted, ...this.accents.findings(this.#column)];
    const isNamedCode = codeName.test(this.#name) && this.codes.areMost();
    const isCode = length !== null || isNamedCode || (profile.content === "code" && !phoneName.test(this.#name));
    return isCode ? [...found, ...this.codes.findings(this.#column, length)] : found;
  }
}

function isOtherLanguage(cell: string, expected: string): boolean {
  const language = languageOfText(cell);
  return language !== null && language !== expected;
}

const positionName = {
  first:
    /^(lat|y|coord_?y|n|north(ing)?|pohjoinen|zem(ěpisná|episna|\.) ?(šířka|sirka)|šířka|sirka|bredd(grad)?)(?!\p{L})|[_ -](lat|y|n)$|latitud/iu,
  second:
    /^(lon|lng|long|x|coord_?x|e|east(ing)?|itä|zem(ěpisná|episna|\.) ?(délka|delka)|délka|delka|längd(grad)?)(?!\p{L})|[_ -](lon|lng|x|e)$|longitud/iu,
};

const point: NumberStyle = { decimal: ".", isCertain: true };
const comma: NumberStyle = { decimal: ",", isCertain: true };

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

  /** Pairs of numbers in the first rows, read as the columns write them; in the other way when that is no place. */
  #readPositions(found: [number, number], columns: readonly ColumnProfile[], city: GeoPosition | null) {
    const [first, second] = found.map((column) => this.#columns[column]!.cells);
    const own = found.map((column) => columns[column]!.numbers ?? point);
    const others = own.every(({ isCertain }) => isCertain) ? [] : [point, comma];
    const ways = [own, ...others.map((style) => [style, style])];
    const tried = ways.map((styles) => {
      const pairs = first!.flatMap((cell, row): [number, number][] => {
        const [one, other] = [cell, second![row] ?? ""].map(
          (each, at) => readCellNumber(each, styles[at]!)?.value ?? null,
        );
        return one === null || other === null || one === undefined || other === undefined || (one === 0 && other === 0)
          ? []
          : [[one, other]];
      });
      return { styles, pairs, readings: readingsOf(pairs, city) };
    });
    return tried.find(({ readings }) => readings.length > 0) ?? tried[0]!;
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
    const found = findPositionColumns(this.#names, columns);
    if (!found) return { columns, findings, positions: null };
    const { styles, pairs, readings } = this.#readPositions(found, columns, city);
    // Positions have many decimals: what was doubtful about their signs is settled by where they lie.
    const settled = columns.map((profile, column) => {
      const style = styles[found.indexOf(column)];
      return style && readings.length > 0 && profile.numbers ? { ...profile, numbers: style } : profile;
    });
    const rest = findings.filter(
      ({ kind, column }) => kind !== "ambiguousNumber" || !found.includes(column) || readings.length === 0,
    );
    return {
      columns: settled,
      findings: [...rest, ...positionFindings(found[0], pairs.length, readings)],
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
