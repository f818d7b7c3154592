import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Answers, ImportKind, RowOutcome } from "@/lib/exchange/import/model";
import { beginWork, changeAnswers } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { countOutcomes, toPlanRow } from "@/lib/exchange/import/store/rows";
import { startImport } from "@/lib/exchange/import/store/start";
import { workOnImport } from "@/lib/exchange/import/work";

// The steps of an import as its pages take them.

const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;

/** Rows as the bytes of a CSV file. */
export function csvOf(rows: readonly object[], delimiter = ","): Uint8Array {
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
  return new TextEncoder().encode(lines.map((cells) => cells.map(quoted).join(delimiter)).join("\r\n"));
}

/** Gives a file to be read; `fileName` as its owner calls it. */
export async function readFile(
  actor: Actor,
  cityId: string,
  bytes: Uint8Array,
  { kind = "school", fileName = "schools.csv" }: { kind?: ImportKind | undefined; fileName?: string } = {},
) {
  const given = { kind, cityId, fileName, bytes, language: "en" } as const;
  const started = await startImport(actor, given, new Date());
  if (!started.ok) throw new Error(started.reason);
  await workOnImport(started.value.id);
  const batch = (await readBatch(started.value.id))!;
  if (batch.state !== "answering") throw new Error(`${batch.state} ${batch.problem}`);
  return batch;
}

type Given = Partial<Omit<Answers, "values">> & { values?: Answers["values"]; kind?: ImportKind };

/** Reads a file, answers, and has the plan made. */
export async function planFile(actor: Actor, cityId: string, bytes: Uint8Array, given: object) {
  const { kind, values = {}, ...more } = given as Given;
  const { id } = await readFile(actor, cityId, bytes, { kind });
  const merge = (answers: Answers): Answers => ({
    ...answers,
    ...more,
    values: Object.fromEntries(
      [...new Set([...Object.keys(answers.values), ...Object.keys(values)])].map((name) => [
        name,
        { ...answers.values[name], ...values[name] },
      ]),
    ),
  });
  const answered = await changeAnswers(actor, id, merge, new Date());
  if (!answered.ok) throw new Error(JSON.stringify(answered));
  return planAgain(actor, id);
}

export async function planAgain(actor: Actor, id: string) {
  const begun = await beginWork(actor, id, "planning");
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  await workOnImport(id);
  return { batch: (await readBatch(id))!, counts: await countOutcomes(id) };
}

export async function takeAll(actor: Actor, id: string): Promise<void> {
  const begun = await beginWork(actor, id, "taking");
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  await workOnImport(id);
}

export async function undoAll(actor: Actor, id: string, undoRows: number[] = []): Promise<void> {
  const begun = await beginWork(actor, id, "undoing", undoRows);
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  await workOnImport(id);
}

export async function rowsOf(importId: string, outcome: RowOutcome) {
  const rows = await database().importRow.findMany({ where: { importId, outcome }, orderBy: { number: "asc" } });
  return rows.map((row) => ({ ...toPlanRow(row), versionAfter: row.versionAfter }));
}

/** The file of an import, to bring it again. */
export async function importFile(importId: string): Promise<Uint8Array | null> {
  const file = await database().importFile.findUnique({ where: { importId } });
  return file && new Uint8Array(file.bytes);
}
