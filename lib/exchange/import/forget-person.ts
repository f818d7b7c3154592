import { type Database, type Import, Prisma } from "@/lib/db";
import { fromJson } from "@/lib/json";
import type { DetectedFile } from "./model";

/** The rows of files that have this address (in lower case) in a cell, or in what they would change. */
export const importRowsWith = (tx: Database, email: string) => tx.$queryRaw<
  { importId: string; number: number; cells: Prisma.JsonValue }[]
>`
  SELECT "importId", "number", "cells" FROM "ImportRow" r
  WHERE position(${email} IN lower("cells"::text || "changes"::text)) > 0 AND (
    EXISTS (SELECT 1 FROM jsonb_array_elements_text("cells") cell WHERE lower(trim(cell)) = ${email})
    OR ${email} IN ("changes"->'email'->>'ours', "changes"->'email'->>'theirs'))
  ORDER BY "importId", "number"`;

/** What is known of a file without anything that stood in it. */
const withoutCells = ({ columns, values, table, ...file }: DetectedFile): DetectedFile => ({
  ...file,
  table: { ...table, around: { preamble: [], footer: [] } },
  columns: columns.map((column) => ({ ...column, samples: [], values: null })),
  values: values.map(() => ({ splitter: null, values: null })),
  findings: [],
  codes: [],
});

async function eraseFiles(tx: Database, ids: string[]): Promise<void> {
  const where = { id: { in: ids }, detected: { not: Prisma.AnyNull } };
  await tx.importFile.deleteMany({ where: { importId: { in: ids } } });
  const rows: Pick<Import, "id" | "detected">[] = await tx.import.findMany({
    where,
    select: { id: true, detected: true },
  });
  for (const { id, detected } of rows)
    await tx.import.update({
      where: { id },
      data: { detected: withoutCells(fromJson<DetectedFile>(detected)) as object },
    });
}

/**
 * Erases what imports hold of a person: the rows with their address, the files of these rows, and what was remembered
 * of their contacts. Rows that were written can still be undone; others are never written.
 */
export async function forgetPerson(tx: Database, email: string, people: string[]): Promise<void> {
  const rows = await importRowsWith(tx, email);
  const contacts = await tx.contact.findMany({ where: { personId: { in: people } }, select: { id: true } });
  const remembered = { recordId: { in: contacts.map(({ id }) => id) } };
  await tx.importedRecord.deleteMany({ where: remembered });
  await tx.importVerdict.deleteMany({ where: remembered });
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET "cells" = '[]', "values" = '{"values":{}}', "changes" = '{}', "candidates" = '[]',
      "reasons" = '[{"key":"erased"}]', "problem" = NULL,
      "decision" = CASE WHEN r."versionAfter" IS NULL THEN NULL ELSE r."decision" END,
      "outcome" = CASE WHEN r."versionAfter" IS NULL THEN 'refused' ELSE r."outcome" END,
      "state" = CASE WHEN r."versionAfter" IS NULL THEN 'waiting' ELSE r."state" END
    FROM unnest(${rows.map(({ importId }) => importId)}::uuid[], ${rows.map(({ number }) => number)}::int[])
      AS gone("importId", "number")
    WHERE r."importId" = gone."importId" AND r."number" = gone."number"`;
  await eraseFiles(tx, [...new Set(rows.map(({ importId }) => importId))]);
}
