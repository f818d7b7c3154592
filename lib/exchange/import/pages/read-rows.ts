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
export type Named = { id: string; name: string; language: Locale; slug: string };

async function readNames({ kind }: Batch, ids: string[]): Promise<Map<string, Named>> {
  const stored = ids.length > 0 ? await readStoredOf(database(), kind, ids) : [];
  return new Map(
    stored.map(({ record, input }) => {
      const { sourceLanguage, translations } = input as BaseInput;
      const name = String(translations[sourceLanguage]?.name ?? "–");
      return [record.id, { id: record.id, name, language: sourceLanguage, slug: record.slug }];
    }),
  );
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
  return { rows, names: await readNames(batch, [...new Set(ids)]), pages: Math.max(1, Math.ceil(count / rowsPerPage)) };
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

const whyOf = ({ candidates }: PlanRow) => (candidates[0]?.why ?? []).join(" ");

/** One doubtful row: the one that was asked for, or the first without a decision. */
export async function readDoubtful(batch: Batch, number: number | null): Promise<DoubtfulPage | null> {
  const found = await database().importRow.findMany({
    where: { importId: batch.id, outcome: { in: ["likely", "doubtful"] } },
    orderBy: { number: "asc" },
    take: 5_000,
  });
  const rows = found.map(toPlanRow);
  const index = Math.max(
    0,
    number === null
      ? rows.findIndex(({ decision }) => decision === null)
      : rows.findIndex((each) => each.number === number),
  );
  const row = rows[index];
  if (!row) return null;
  const ids = row.candidates.map(({ recordId }) => recordId);
  const [names, stored] = [await readNames(batch, ids), await readStoredOf(database(), batch.kind, ids)];
  const candidates = stored.map(({ record, input }) => {
    const { sourceLanguage } = input as BaseInput;
    const values = Object.keys(row.row.values).map((key) => [
      key,
      storedValue(input as BaseInput, key, figureLabels(sourceLanguage)),
    ]);
    return { named: names.get(record.id)!, values: Object.fromEntries(values) };
  });
  const alike = rows.filter(
    (other) => other.number !== row.number && other.decision === null && whyOf(other) === whyOf(row),
  );
  return {
    ...{ row, candidates, position: index + 1, count: rows.length },
    previous: rows[index - 1]?.number ?? null,
    next: rows[index + 1]?.number ?? null,
    alike: row.candidates.length === 1 ? alike.filter(({ candidates: c }) => c.length === 1).map((r) => r.number) : [],
  };
}
