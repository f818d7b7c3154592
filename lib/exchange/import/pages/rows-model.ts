import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";
import { hasAddress } from "@/lib/text/hide-mailboxes";
import type { DetectedFile, ValueCount } from "../model";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { proposedWords } from "./proposed-words";

const placeName = /municip|concelho|comarca|commune|kommun|kunta|obec|localit|city|ciutat|ciudad|cidade|mesto/;
const mostChoices = 400;

/** The values by which rows can be chosen; none of a column with email addresses, because answers are kept. */
export function choosableValues({ columns }: DetectedFile, column: number): ValueCount[] | null {
  const values = columns[column]?.values ?? null;
  return values?.some(({ value }) => hasAddress(value)) ? null : values;
}

/** The column by which rows are chosen: what was asked for, what was answered, or the municipality. */
export function rowsModel(
  { detected, answers }: Batch,
  city: string,
  locale: Locale,
  asked: { column: string | undefined; tick: string },
) {
  const columns = detected!.table.columns.flatMap((name, column) => {
    const values = choosableValues(detected!, column);
    return values && values.length > 1 && values.length <= mostChoices
      ? [{ value: String(column), label: columnText(name) || String(column + 1) }]
      : [];
  });
  const proposed = columns.find(({ label }) => placeName.test(fold(label)))?.value ?? "";
  const answered = answers.filter ? String(answers.filter.column) : answers.filterSeen ? "" : proposed;
  const wanted = asked.column ?? answered;
  const column = columns.some(({ value }) => value === wanted) ? wanted : "";
  const values = column === "" ? [] : (choosableValues(detected!, Number(column)) ?? []);
  // Of the municipalities, the city's own is proposed.
  const own = values.filter(({ value }) => fold(value) === fold(city)).map(({ value }) => value);
  const proposedValues = own.length > 0 && !answers.filterSeen ? own : null;
  const chosen = String(answers.filter?.column) === column ? answers.filter!.values : proposedValues;
  const isTicked = (value: string) =>
    asked.tick === "all" || (asked.tick !== "none" && (chosen ? chosen.includes(value) : true));
  const ticked = values.filter(({ value }) => isTicked(value));
  return {
    column,
    columns,
    proposed: proposedWords(locale, "exchange:rows.proposed", { taken: ticked.length, total: values.length }),
    isAll: ticked.length === values.length,
    values: values.map(({ value, count }, index) => ({
      value: String(index),
      label: `${value} (${formatNumber(count, locale)})`,
      checked: isTicked(value),
    })),
  };
}
