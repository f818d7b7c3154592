import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { type PositionReading, positionOf } from "@/lib/spreadsheets/doctor/coordinates";
import { cleanLine, cutText } from "@/lib/text/clean";
import { importedKind } from "../kinds/index";
import type { Answers, DetectedFile, ImportKind, RowReason, RowValues } from "../model";
import { columnText } from "../profile/signature";
import { type Batch, codeLengthOf } from "../store/batch";
import { codeField, targetNamed } from "../targets/index";
import type { ImportTarget } from "../targets/model";
import { cureCell, curesByColumn } from "./cure-cell";
import { type LinkedNames, namesInCell } from "./linked-names";
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

/** Its title in the language of new records, else in the first one that it has. */
function titleIn(values: Record<string, unknown>, own: Locale): Pick<RowValues, "name" | "language"> {
  if (typeof values.name === "string") return { name: values.name };
  if (typeof values.title === "string") return { name: values.title };
  const titles = ["title", "label"].flatMap((field) =>
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
  private readonly codeLength: number | null;

  constructor(
    batch: Batch,
    private readonly linked: LinkedNames,
  ) {
    this.kind = batch.kind;
    this.file = batch.detected!;
    this.answers = batch.answers;
    this.codeLength = codeLengthOf(batch);
    this.#columns = columnsOf(this.kind, this.file, this.answers);
    this.#cures = curesByColumn(this.answers.cures);
  }

  #cell(cells: readonly string[], { column, target }: Column): string {
    return cureCell(cells[column] ?? "", this.#cures.get(column), target.reads === "code" ? this.codeLength : null);
  }

  read(cells: readonly string[]): ReadRow {
    const values: Record<string, unknown> = {};
    const notes: RowReason[] = [];
    const codes: string[] = [];
    for (const one of this.#columns) {
      const cell = this.#cell(cells, one);
      if (one.target.to) {
        const named = this.#readNames(one, cell, notes);
        if (named.length > 0) values[one.key] = named;
        continue;
      }
      const found = readValue(one.target, cell, one.style);
      if (!found) continue;
      if ("wrong" in found) {
        notes.push({ key: `cell.${found.wrong}`, values: { column: this.#nameOf(one) } });
      } else if (one.target.reads === "code") codes.push(String(found.value));
      else values[one.key] = found.value;
    }
    return this.#finish(cells, values, codes, notes);
  }

  #nameOf({ column }: Column): string {
    return columnText(this.file.table.columns[column]!) || String(column + 1);
  }

  /** The ids of what a cell names. Who did something in a practice can also be words; everything else has to be here. */
  #readNames({ target, ...one }: Column, cell: string, notes: RowReason[]): string[] {
    const found = namesInCell(cell).flatMap((text) => {
      const name = cutText(cleanLine(text), 200);
      const known = this.linked(target.to!, name);
      if ("record" in known) return known.record.id;
      if (target.reads === "actors" && known.wrong === "unknown") return name;
      notes.push({ key: `link.${known.wrong}`, values: { column: this.#nameOf({ target, ...one }), name } });
      return [];
    });
    return [...new Set(found)];
  }

  #finish(cells: readonly string[], values: Record<string, unknown>, codes: string[], notes: RowReason[]): ReadRow {
    const { latitude: _y, longitude: _x, ...rest } = values;
    const { required, codes: belongTo } = importedKind(this.kind);
    const place = positionIn(values, this.answers.position ?? { order: "yx", epsg: null });
    const code = codes.length > 0 ? codes.join("-") : undefined;
    const row: RowValues = {
      ...(code ? { code } : {}),
      ...titleIn(values, this.answers.language),
      values: {
        ...rest,
        ...(code && belongTo === "register" ? { [codeField(this.kind)!]: code } : {}),
        ...(place ? { coordinates: place } : {}),
      },
    };
    if (!place) delete row.values.coordinatesApproximate;
    const missing = required.filter((key) => !isSaid(row.values, key));
    const refusals: RowReason[] = missing.map((key) => ({ key: `no-${key}` }));
    if (this.#isOutside(cells)) refusals.push({ key: "outside" });
    return { row, refusals, notes };
  }

  #isOutside(cells: readonly string[]): boolean {
    const { filter } = this.answers;
    return filter !== null && !filter.values.includes((cells[filter.column] ?? "").trim());
  }
}
