import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredOf } from "@/lib/records/store/stored";
import type { PlanTabName } from "../model";
import type { Batch } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";

export const rowsPerPage = 50;

/** Names of things of ours that rows mention. */
export type Named = { id: string; name: string; language: Locale };

/** Records of ours with the name that they have in their own language. */
export async function readOurs({ record: kind }: Batch, ids: string[]): Promise<{ named: Named; input: BaseInput }[]> {
  const stored = ids.length > 0 ? await readStoredOf(database(), kind, ids) : [];
  return stored.map(({ record: { id }, input }) => {
    const { sourceLanguage, translations }: BaseInput = input;
    const name = String(translations[sourceLanguage]?.[kindNamed(kind).title] ?? "–");
    return { named: { id, name, language: sourceLanguage }, input };
  });
}

export type RowsPage = { rows: PlanRow[]; names: Map<string, Named>; pages: number };

/** The rows of a tab. */
export const rowsOfTab = ({ id: importId }: Batch, tab: PlanTabName) =>
  tab === "askAgain" ? { importId, state: "askAgain" as const } : { importId, outcome: tab };

/** A page of the rows of one tab. */
export async function readRowsPage(batch: Batch, tab: PlanTabName, page: number): Promise<RowsPage> {
  const where = rowsOfTab(batch, tab);
  const [count, found] = await Promise.all([
    database().importRow.count({ where }),
    database().importRow.findMany({
      where,
      orderBy: { number: "asc" },
      skip: (page - 1) * rowsPerPage,
      take: rowsPerPage,
    }),
  ]);
  const rows = found.map(toPlanRow);
  const ids = rows.flatMap(({ recordId, candidates }) => [
    ...(recordId ? [recordId] : []),
    ...candidates.map((candidate) => candidate.recordId),
  ]);
  const names = new Map((await readOurs(batch, [...new Set(ids)])).map(({ named }) => [named.id, named]));
  return { rows, names, pages: Math.max(1, Math.ceil(count / rowsPerPage)) };
}
