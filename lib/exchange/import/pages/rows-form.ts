import { z } from "zod";
import type { DetectedFile, RowFilter } from "../model";
import { choosableValues } from "../values/chosen-rows";
import { type RowPart, rowParts } from "./rows-model";
import { type AskedImport, error, type ReadForm, type Sent, sentText, sentTexts } from "./sent-form";

const columnNumber = z.coerce.number().int().min(0);

type ReadFilter = { filter: RowFilter | null } | { wrong: "rowsShown" | "noRows" };

/** The values that were chosen in one column. */
function readFilter(sent: Sent, detected: DetectedFile, part: RowPart): ReadFilter {
  const column = columnNumber.safeParse(sentText(sent, `column${part}`) || undefined);
  const list = column.success ? choosableValues(detected, column.data) : null;
  if (!column.success || !list) return { filter: null };
  if (sent[`shown${part}`] !== undefined && sentText(sent, `shown${part}`) !== String(column.data))
    return { wrong: "rowsShown" };
  const chosen = new Set(sentTexts(sent, `rows${part}`));
  const values = list.flatMap(({ value }, index) => (chosen.has(String(index)) ? [value] : []));
  return values.length === 0 ? { wrong: "noRows" } : { filter: { column: column.data, values } };
}

/** Which rows are taken. */
export function readRowsForm(sent: Sent, { detected }: AskedImport): ReadForm {
  const filters: RowFilter[] = [];
  for (const part of rowParts) {
    const read = readFilter(sent, detected, part);
    if ("wrong" in read) return { ok: false, errors: [error(`exchange:error.${read.wrong}`, `rows${part}`)] };
    if (read.filter) filters.push(read.filter);
  }
  const needsCode = sentText(sent, "needsCode") === "yes";
  return { ok: true, change: (answers) => ({ ...answers, filters, needsCode, filterSeen: true }) };
}
