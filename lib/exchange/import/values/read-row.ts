import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { longestName } from "@/lib/kinds/fields";
import { isMissing } from "@/lib/spreadsheets/cells/numbers";
import { cleanLine, cutText } from "@/lib/text/clean";
import { importedKind } from "../kinds/index";
import type { Answers, DetectedFile, ImportKind, RowReason, RowValues } from "../model";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { codeField, targetNamed } from "../targets/index";
import type { ImportTarget } from "../targets/model";
import { rowChoice } from "./chosen-rows";
import { cureCell, curesByColumn } from "./cure-cell";
import { type LinkedNames, namesInCell } from "./linked-names";
import { restoredZeros } from "./lost-zeros";
import { isPlaceTarget, type PlaceCells, readBoundary, readRowPlace } from "./read-place";
import { type CellSize, type CellStyle, readValue } from "./read-value";

type Column = { column: number; target: ImportTarget; key: string; style: CellStyle };

/** What the cells of a row say so far. */
type Read = {
  values: Record<string, unknown>;
  notes: RowReason[];
  codes: string[];
  place: PlaceCells;
  /** Target → why its text is not taken. */
  tooLong: Record<string, RowReason>;
};

/** Who did something in a practice, in words. */
const longestWords = 200;

export type ReadRow = {
  row: RowValues;
  /** Why the row cannot be taken. */
  refusals: RowReason[];
  /** Cells that are not taken. */
  notes: RowReason[];
};

function columnsOf(
  kind: ImportKind,
  file: DetectedFile,
  { columns, values, dateOrder, language: own }: Answers,
): Column[] {
  return (columns ?? []).flatMap(({ column, target: name, language }) => {
    const target = targetNamed(kind, name);
    if (!target) return [];
    const style = {
      meanings: values[name] ?? {},
      splitter: file.values[column]?.splitter ?? null,
      numbers: file.columns[column]?.numbers ?? null,
      dateOrder: file.columns[column]?.dates?.order ?? dateOrder,
    };
    return [{ column, target, style, key: target.isTranslated ? `${language ?? own}.${name}` : name }];
  });
}

/** Its title in the language of new records, else in the first one that it has. */
function titleIn(values: Record<string, unknown>, own: Locale): Pick<RowValues, "name" | "language"> {
  if (typeof values.name === "string") return { name: values.name };
  if (typeof values.title === "string") return { name: values.title };
  const titles = ["title", "label", "name"].flatMap((field) =>
    [own, ...locales].map((each) => [each, `${each}.${field}`] as const),
  );
  const [language, key] = titles.find(([, each]) => typeof values[each] === "string") ?? [];
  if (!language) return {};
  return { name: String(values[key!]), ...(language === own ? {} : { language }) };
}

/** A text that is needed is there in any language. */
const isSaid = (values: Record<string, unknown>, field: string) =>
  Object.entries(values).some(([key, value]) => {
    const [first, rest] = key.split(".");
    return value && (key === field || (isLocale(first) && rest === field));
  });

/** Reads the rows of a file as the answers say. */
export class RowReader {
  readonly #columns: Column[];
  readonly #cures: Map<number, Set<string>>;
  private readonly kind: ImportKind;
  private readonly file: DetectedFile;
  private readonly answers: Answers;
  readonly #zeros: ReturnType<typeof restoredZeros>;
  readonly #isChosen: ReturnType<typeof rowChoice>;

  constructor(
    batch: Batch,
    private readonly linked: LinkedNames,
  ) {
    this.kind = batch.kind;
    this.file = batch.detected!;
    this.answers = batch.answers;
    this.#zeros = restoredZeros({ kind: this.kind, detected: this.file, answers: this.answers });
    this.#isChosen = rowChoice(this.file, this.answers);
    this.#columns = columnsOf(this.kind, this.file, this.answers);
    this.#cures = curesByColumn(this.answers.cures);
  }

  #cell(cells: readonly string[], { column }: Column): string {
    const length = column === this.#zeros?.column ? this.#zeros.length : null;
    return cureCell(cells[column] ?? "", this.#cures.get(column), length);
  }

  read(cells: readonly string[]): ReadRow {
    const read: Read = { values: {}, notes: [], codes: [], place: {}, tooLong: {} };
    for (const one of this.#columns) this.#readCell(one, this.#cell(cells, one), read);
    const found = readRowPlace(read.place, this.file.positions, this.answers.position);
    if ("wrong" in found) read.notes.push({ key: "cell.position", values: { column: found.wrong } });
    else if (found.value) read.values.coordinates = found.value;
    return this.#finish(cells, read);
  }

  #readCell(one: Column, cell: string, read: Read): void {
    const { values, notes, codes, place } = read;
    const { target, key, style } = one;
    if (isPlaceTarget(target.reads)) {
      const text = cell.trim();
      if (text !== "" && !isMissing(text))
        place[target.reads] = { text, numbers: style.numbers, column: this.#nameOf(one) };
      return;
    }
    if (target.to) {
      const named = this.#readNames(one, cell, notes);
      if (named.length > 0) values[key] = named;
      return;
    }
    const found =
      target.reads === "area"
        ? readBoundary(cell, this.#isPlaced(one) ? this.answers.position : null)
        : readValue(target, cell, style);
    if (!found) return;
    if ("wrong" in found) this.#noteWrong(one, found, read);
    else if (target.reads === "code") codes.push(String(found.value));
    else values[key] = found.value;
  }

  #noteWrong(one: Column, { wrong, size }: { wrong: string; size?: CellSize }, { notes, tooLong }: Read): void {
    const figures: Record<string, string> = size ? { length: String(size.length), max: String(size.max) } : {};
    const note: RowReason = { key: `cell.${wrong}`, values: { column: this.#nameOf(one), ...figures } };
    notes.push(note);
    if (wrong === "tooLong") tooLong[one.target.name] = { ...note, key: "tooLong" };
  }

  /** Whether the positions that were found in the file are in this column. */
  #isPlaced({ column }: Column): boolean {
    return this.file.positions?.columns.includes(column) ?? false;
  }

  #nameOf({ column }: Column): string {
    return columnText(this.file.table.columns[column]!) || String(column + 1);
  }

  /** The ids of what a cell names. Who did something in a practice can also be words; everything else has to be here. */
  #readNames({ target, ...one }: Column, cell: string, notes: RowReason[]): string[] {
    const found = namesInCell(cell).flatMap((text) => {
      const name = cutText(cleanLine(text), longestName);
      const known = this.linked(target.to!, name);
      if ("record" in known) return known.record.id;
      if (target.reads === "actors" && known.wrong === "unknown") return cutText(name, longestWords);
      notes.push({ key: `link.${known.wrong}`, values: { column: this.#nameOf({ target, ...one }), name } });
      return [];
    });
    return [...new Set(found)];
  }

  #finish(cells: readonly string[], { values, codes, notes, tooLong }: Read): ReadRow {
    const { required, codes: belongTo } = importedKind(this.kind);
    const code = codes.length > 0 ? codes.join("-") : undefined;
    const row: RowValues = {
      ...(code ? { code } : {}),
      ...titleIn(values, this.answers.language),
      values: {
        ...values,
        ...(code && belongTo === "register" ? { [codeField(this.kind)!]: code } : {}),
      },
    };
    if (!values.coordinates) delete row.values.coordinatesApproximate;
    const missing = required.filter((key) => !isSaid(row.values, key));
    // A name that is too long is none to take, and no missing one either.
    const refusals = missing.map((key): RowReason => tooLong[key] ?? { key: `no-${key}` });
    if (!this.#isChosen(cells)) refusals.push({ key: "outside" });
    else if (this.answers.needsCode && !code) refusals.push({ key: "no-code" });
    return { row, refusals, notes };
  }
}
