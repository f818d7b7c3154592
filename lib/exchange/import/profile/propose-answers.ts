import { isDeepStrictEqual } from "node:util";
import { type Database, database } from "@/lib/db";
import type { PositionReading } from "@/lib/spreadsheets/doctor/coordinates";
import { readAnswers } from "../answers";
import type { Answers, DetectedFile, ImportSource } from "../model";
import type { Batch } from "../store/batch";
import { proposeColumns } from "../targets/propose-columns";
import { readLabels } from "../values/labels";
import { knownShare, proposeAllValues } from "../values/propose-values";
import { withKnownSplitters } from "./known-splitters";
import { isReturned } from "./returned-file";

/** What was answered about an earlier file with the same columns. */
async function readProfileAnswers(
  tx: Database,
  { cityId, kind }: Pick<Batch, "cityId" | "kind">,
  signature: string,
): Promise<Answers | null> {
  const where = { cityId_kind_signature: { cityId, kind, signature } };
  const profile = await tx.importProfile.findUnique({ where });
  return profile && readAnswers(profile.answers);
}

/** That rows were corrected and sent back does not say that the next file is a part. */
async function answersToKeep(tx: Database, batch: Batch, detected: DetectedFile): Promise<Answers> {
  const { answers } = batch;
  if (!answers.source || !isReturned(detected)) return answers;
  const earlier = await readProfileAnswers(tx, batch, detected.signature);
  return { ...answers, source: { ...answers.source, isWhole: earlier?.source?.isWhole ?? answers.source.isWhole } };
}

/** Keeps what was answered, for the next file with these columns. */
export async function keepProfile(tx: Database, batch: Batch, now: Date): Promise<void> {
  const { cityId, kind, detected } = batch;
  if (!detected) return;
  const { signature } = detected;
  const data = { answers: await answersToKeep(tx, batch, detected), updatedAt: now };
  await tx.importProfile.upsert({
    where: { cityId_kind_signature: { cityId, kind, signature } },
    create: { cityId, kind, signature, ...data },
    update: data,
  });
}

/** Each file says of which day it is, and whether it is whole. Rows that were sent back are of the day of theirs. */
function proposedSource(source: ImportSource | null, asOf: string, file: DetectedFile): ImportSource | null {
  if (!source || !isReturned(file)) return source && { ...source, asOf };
  return { ...source, asOf: asOf || source.asOf, isWhole: false };
}

/** The way in which positions were read before, if it fits this file too; else the most likely one. */
function fittingPosition(before: PositionReading | null, { positions }: DetectedFile): PositionReading | null {
  const readings = positions?.readings ?? [];
  return readings.find((reading) => isDeepStrictEqual(reading, before)) ?? readings[0] ?? before;
}

/**
 * The answers that a file starts with: those of the last one like it, else what its columns and cells suggest. The file
 * as it is understood with them.
 */
export async function proposeAnswers(
  batch: Batch,
  read: DetectedFile,
): Promise<{ file: DetectedFile; answers: Answers }> {
  const labelsOf = await readLabels(batch.cityId);
  const earlier = await readProfileAnswers(database(), batch, read.signature);
  const { kind, answers: before } = batch;
  const columns =
    earlier?.columns ?? proposeColumns(kind, read, (target, column) => knownShare(target, read, column, labelsOf));
  const file = withKnownSplitters(kind, read, columns, earlier?.values ?? {});
  const answers: Answers = {
    ...before,
    source: proposedSource(earlier ? earlier.source : before.source, before.source?.asOf ?? "", file),
    ...(earlier
      ? {
          ...{ filters: earlier.filters, needsCode: earlier.needsCode, owners: earlier.owners },
          ...{ language: earlier.language, cures: earlier.cures },
          ...{ dateOrder: earlier.dateOrder, codeZeros: earlier.codeZeros },
        }
      : {}),
    columns,
    position: fittingPosition(earlier?.position ?? null, file),
    values: proposeAllValues(kind, file, columns, earlier?.values ?? {}, labelsOf),
  };
  return { file, answers };
}
