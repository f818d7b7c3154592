import { type Database, database, type Import, Prisma, readStatement } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { fromJson } from "@/lib/json";
import { readAnswers } from "../answers";
import { importedKind } from "../kinds/index";
import type { ImportedRecordName } from "../kinds/model";
import type { Answers, DetectedFile } from "../model";
import type { FigureLabels } from "../plan/stored-value";
import type { ThingPlace } from "../things/model";

/** An import as stored, with what its file holds and what was answered. */
export type Batch = Omit<Import, "answers" | "detected"> & {
  /** The kind of the records that are written; undefined when they are none. */
  record: ImportedRecordName | undefined;
  answers: Answers;
  detected: DetectedFile | null;
};

export function toBatch({ answers, detected, ...row }: Import): Batch {
  return {
    ...row,
    record: importedKind(row.kind).record,
    answers: readAnswers(answers),
    detected: detected === null ? null : fromJson<DetectedFile>(detected),
  };
}

/** An import of records. */
export type RecordBatch = Batch & { record: ImportedRecordName };
export const writesRecords = (batch: Batch): batch is RecordBatch => batch.record !== undefined;

/** An import of memberships, of which all of a group are one row. */
export const plansMembers = (batch: Batch): batch is RecordBatch =>
  writesRecords(batch) && importedKind(batch.kind).plans === "members";

export const thingPlace = ({ cityId, answers: { language, source } }: Batch): ThingPlace => ({
  ...{ cityId, language, source },
});

export async function readBatch(id: string, client: Database = database()): Promise<Batch | null> {
  const row = await client.import.findUnique({ where: { id } });
  return row && toBatch(row);
}

const blockBytes = 2 * 1_048_576;

/** The file in memory of its own. It comes in blocks: as one value it is there several times on its way. */
export async function readFileBytes(importId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [file] = await readStatement<{ size: number }>(Prisma.sql`
    SELECT octet_length("bytes") AS "size" FROM "ImportFile" WHERE "importId" = ${importId}::uuid`);
  if (!file) return null;
  const bytes = new Uint8Array(file.size);
  for (let start = 0; start < file.size; start += blockBytes) {
    const [part] = await readStatement<{ block: Buffer }>(Prisma.sql`
      SELECT substring("bytes" FROM ${start + 1}::int FOR ${blockBytes}::int) AS "block"
      FROM "ImportFile" WHERE "importId" = ${importId}::uuid`);
    if (!part) return null;
    bytes.set(part.block, start);
  }
  return bytes;
}

/** The labels of figures in the language of new records. */
export const figureLabels = (language: Locale): FigureLabels => ({
  pupils: translator(language)("exchange:figure.pupils"),
  teachers: translator(language)("exchange:figure.teachers"),
  numberOfSchools: translator(language)("exchange:figure.schools"),
});
