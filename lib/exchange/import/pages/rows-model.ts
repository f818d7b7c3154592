import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { targetNamed } from "../targets/index";
import { choosableValues } from "../values/chosen-rows";
import { proposedWords } from "./proposed-words";

const placeName = /municip|concelho|comarca|commune|kommun|kunta|obec|localit|city|ciutat|ciudad|cidade|mesto/;

/** Rows can be chosen by two columns, such as municipality and level: what the fields of each end with. */
export const rowParts = ["", "2"] as const;
export type RowPart = (typeof rowParts)[number];

/** What the address of the page says of one column: which one, and what is ticked among its values. */
export type AskedRows = { column: string | undefined; tick: string; shown: string; rows: readonly string[] };

type Choice = { value: string; label: string };
export type RowsPart = {
  part: RowPart;
  column: string;
  columns: Choice[];
  values: (Choice & { checked: boolean })[];
  /** All values are ticked. */
  isAll: boolean;
};

const choosableColumns = ({ detected }: Batch): Choice[] =>
  detected!.table.columns.flatMap((name, column) => {
    const values = choosableValues(detected!, column);
    return values && values.length > 1
      ? [{ value: String(column), label: columnText(name) || String(column + 1) }]
      : [];
  });

/** The column that was asked for or answered; before anybody answered, the municipality. */
function columnOf({ answers }: Batch, at: number, columns: readonly Choice[], asked: string | undefined): string {
  const filter = answers.filters[at];
  const isProposed = at === 0 && !answers.filterSeen;
  const proposed = isProposed ? columns.find(({ label }) => placeName.test(fold(label)))?.value : undefined;
  const wanted = asked ?? (filter ? String(filter.column) : proposed);
  return columns.find(({ value }) => value === wanted)?.value ?? "";
}

/** Whether a value is ticked: as asked for, as answered, or as proposed. Of the municipalities, the city's own is proposed. */
function ticksOf({ answers }: Batch, city: string, column: string, values: readonly string[], asked: AskedRows) {
  if (asked.tick === "all") return () => true;
  if (asked.tick === "none") return () => false;
  const sent = new Set(asked.rows.map((index) => values[Number(index)]));
  if (asked.rows.length > 0 && asked.shown === column) return (value: string) => sent.has(value);
  const answered = answers.filters.find((filter) => String(filter.column) === column);
  if (answered) return (value: string) => answered.values.includes(value);
  const own = answers.filterSeen ? [] : values.filter((value) => fold(value) === fold(city));
  return (value: string) => own.length === 0 || own.includes(value);
}

/** Values that are not on one screen begin with those that are ticked. */
const longList = 30;

function partOf(
  batch: Batch,
  city: string,
  locale: Locale,
  part: Pick<RowsPart, "part" | "column" | "columns">,
  asked: AskedRows,
) {
  const found = part.column === "" ? [] : (choosableValues(batch.detected!, Number(part.column)) ?? []);
  const isTicked = ticksOf(
    batch,
    city,
    part.column,
    found.map(({ value }) => value),
    asked,
  );
  const values = found.map(({ value, count }, index) => ({
    ...{ value: String(index), label: `${value} (${formatNumber(count, locale)})`, checked: isTicked(value) },
  }));
  if (values.length > longList) values.sort((one, other) => Number(other.checked) - Number(one.checked));
  return { ...part, values, isAll: values.every(({ checked }) => checked) };
}

/** By which columns and values rows are chosen, and whether they need a code. */
export function rowsModel(batch: Batch, city: string, locale: Locale, asked: readonly AskedRows[]) {
  const all = choosableColumns(batch);
  const parts: RowsPart[] = [];
  for (const [at, part] of rowParts.entries()) {
    const columns = all.filter(({ value }) => !parts.some(({ column }) => column === value));
    const column = columnOf(batch, at, columns, asked[at]!.column);
    parts.push(partOf(batch, city, locale, { part, column, columns }, asked[at]!));
  }
  const values = parts.flatMap((part) => part.values);
  const taken = values.filter(({ checked }) => checked).length;
  const hasCode = (batch.answers.columns ?? []).some(({ target }) => targetNamed(batch.kind, target)?.reads === "code");
  return {
    parts,
    needsCode: hasCode ? { checked: batch.answers.needsCode } : null,
    proposed: proposedWords(locale, "exchange:rows.proposed", { taken, total: values.length }),
  };
}
