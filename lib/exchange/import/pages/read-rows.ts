import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredOf } from "@/lib/records/store/stored";
import type { RowOutcome } from "../model";
import { storedValue } from "../plan/stored-value";
import { type Batch, figureLabels } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";

export const rowsPerPage = 50;

/** Names of things of ours that rows mention. */
export type Named = { id: string; name: string; language: Locale };

async function readOurs({ record: kind }: Batch, ids: string[]): Promise<{ named: Named; input: BaseInput }[]> {
  const stored = ids.length > 0 ? await readStoredOf(database(), kind, ids) : [];
  return stored.map(({ record: { id }, input }) => {
    const { sourceLanguage, translations }: BaseInput = input;
    const name = String(translations[sourceLanguage]?.name ?? "–");
    return { named: { id, name, language: sourceLanguage }, input };
  });
}

export type RowsPage = { rows: PlanRow[]; names: Map<string, Named>; pages: number };

/** A page of the rows of one tab. */
export async function readRowsPage(batch: Batch, outcome: RowOutcome, page: number): Promise<RowsPage> {
  const where = { importId: batch.id, outcome };
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

export type DoubtfulPage = {
  row: PlanRow;
  position: number;
  count: number;
  previous: number | null;
  next: number | null;
  /** Other undecided rows with the same reasons. */
  alike: number[];
  candidates: { named: Named; values: Record<string, unknown> }[];
};

/** So many rows can be decided with one button. */
const mostAlike = 4_999;

/** The other undecided rows that could be one record, for the same reasons. */
async function readAlike({ id }: Batch, { number, candidates }: PlanRow): Promise<number[]> {
  const [candidate, ...others] = candidates;
  if (!candidate || others.length > 0) return [];
  const rows = await database().$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "ImportRow" WHERE "importId" = ${id}::uuid AND "outcome" IN ('likely', 'doubtful')
      AND "number" <> ${number} AND "decision" IS NULL AND jsonb_array_length("candidates") = 1
      AND "candidates" -> 0 -> 'why' = ${JSON.stringify(candidate.why)}::jsonb
    ORDER BY "number" LIMIT ${mostAlike}`;
  return rows.map((row) => row.number);
}

/** One doubtful row: the one that was asked for, or the first without a decision. */
export async function readDoubtful(batch: Batch, asked: number | null): Promise<DoubtfulPage | null> {
  const where = { importId: batch.id, outcome: { in: ["likely", "doubtful"] satisfies RowOutcome[] } };
  const rows = database().importRow;
  const first = { orderBy: { number: "asc" } } as const;
  const found =
    (await rows.findFirst({
      where: { ...where, ...(asked === null ? { decision: null } : { number: asked }) },
      ...first,
    })) ?? (await rows.findFirst({ where, ...first }));
  if (!found) return null;
  const row = toPlanRow(found);
  const { number } = row;
  const ids = row.candidates.map(({ recordId }) => recordId);
  const [ours, alike, count, before, previous, next] = await Promise.all([
    readOurs(batch, ids),
    readAlike(batch, row),
    rows.count({ where }),
    rows.count({ where: { ...where, number: { lt: number } } }),
    rows.findFirst({
      where: { ...where, number: { lt: number } },
      orderBy: { number: "desc" },
      select: { number: true },
    }),
    rows.findFirst({ where: { ...where, number: { gt: number } }, ...first, select: { number: true } }),
  ]);
  const candidates = ours.map(({ named, input }) => {
    const labels = figureLabels(named.language);
    const values = Object.keys(row.row.values).map((key) => [key, storedValue(input, key, labels)]);
    return { named, values: Object.fromEntries(values) };
  });
  return {
    ...{ row, candidates, alike, count, position: before + 1 },
    ...{ previous: previous?.number ?? null, next: next?.number ?? null },
  };
}
