import { type PositionReading, positionOf } from "@/lib/spreadsheets/doctor/coordinates";
import { importedKind } from "../kinds/index";
import type { Answers, DetectedFile, ImportKind, RowReason, RowValues } from "../model";
import { columnText } from "../profile/signature";
import { codeField, targetNamed } from "../targets/index";
import type { ImportTarget } from "../targets/model";
import { cureCell, curesByColumn } from "./cure-cell";
import { type CellStyle, readValue } from "./read-value";

type Column = { column: number; target: ImportTarget; key: string; style: CellStyle };

export type ReadRow = {
  row: RowValues;
  /** Why the row cannot be taken. */
  refusals: RowReason[];
  /** Cells that are not taken. */
  notes: RowReason[];
};

function columnsOf(kind: ImportKind, file: DetectedFile, { columns, values, language: own }: Answers): Column[] {
  return (columns ?? []).flatMap(({ column, target: name, language }) => {
    const target = targetNamed(kind, name);
    if (!target) return [];
    const style = {
      meanings: values[name] ?? {},
      splitter: file.values[column]?.splitter ?? null,
      numbers: file.columns[column]?.numbers ?? null,
    };
    return [{ column, target, style, key: target.isTranslated ? `${language ?? own}.${name}` : name }];
  });
}

function positionIn(values: Record<string, unknown>, reading: PositionReading): { lat: number; lon: number } | null {
  const { latitude, longitude } = values;
  if (typeof latitude !== "number" || typeof longitude !== "number" || (latitude === 0 && longitude === 0)) return null;
  const place = positionOf(reading, latitude, longitude);
  if (!place || Math.abs(place.latitude) > 90 || Math.abs(place.longitude) > 180) return null;
  // Six decimals are a decimetre: what a projection adds beyond it is noise that would be a change each year.
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { lat: round(place.latitude), lon: round(place.longitude) };
}

/** Reads the rows of a file as the answers say. */
export class RowReader {
  readonly #columns: Column[];
  readonly #cures: Map<number, Set<string>>;

  constructor(
    private readonly kind: ImportKind,
    private readonly file: DetectedFile,
    private readonly answers: Answers,
    private readonly codeLength: number | null,
  ) {
    this.#columns = columnsOf(kind, file, answers);
    this.#cures = curesByColumn(answers.cures);
  }

  #cell(cells: readonly string[], { column, target }: Column): string {
    return cureCell(cells[column] ?? "", this.#cures.get(column), target.reads === "code" ? this.codeLength : null);
  }

  read(cells: readonly string[]): ReadRow {
    const values: Record<string, unknown> = {};
    const notes: RowReason[] = [];
    const codes: string[] = [];
    for (const one of this.#columns) {
      const found = readValue(one.target, this.#cell(cells, one), one.style);
      if (!found) continue;
      if ("wrong" in found) {
        const column = columnText(this.file.table.columns[one.column]!) || String(one.column + 1);
        notes.push({ key: `cell.${found.wrong}`, values: { column } });
      } else if (one.target.reads === "code") codes.push(String(found.value));
      else values[one.key] = found.value;
    }
    return this.#finish(cells, values, codes, notes);
  }

  #finish(cells: readonly string[], values: Record<string, unknown>, codes: string[], notes: RowReason[]): ReadRow {
    const { latitude: _y, longitude: _x, name, ...rest } = values;
    const place = positionIn(values, this.answers.position ?? { order: "yx", epsg: null });
    const code = codes.length > 0 ? codes.join("-") : undefined;
    const row: RowValues = {
      ...(code ? { code } : {}),
      ...(typeof name === "string" ? { name } : {}),
      values: {
        ...rest,
        ...(code ? { [codeField(this.kind)!]: code } : {}),
        ...(typeof name === "string" ? { name } : {}),
        ...(place ? { coordinates: place } : {}),
      },
    };
    if (!place) delete row.values.coordinatesApproximate;
    const missing = importedKind(this.kind).required.filter((key) => !row.values[key]);
    const refusals: RowReason[] = missing.map((key) => ({ key: `no-${key}` }));
    if (this.#isOutside(cells)) refusals.push({ key: "outside" });
    return { row, refusals, notes };
  }

  #isOutside(cells: readonly string[]): boolean {
    const { filter } = this.answers;
    return filter !== null && !filter.values.includes((cells[filter.column] ?? "").trim());
  }
}
