import { isDeepStrictEqual } from "node:util";
import { type Database, database } from "@/lib/db";
import type { PositionReading } from "@/lib/spreadsheets/doctor/coordinates";
import { readAnswers } from "../answers";
import type { Answers, DetectedFile } from "../model";
import type { Batch } from "../store/batch";
import { proposeColumns } from "../targets/propose-columns";
import { readLabels } from "../values/labels";
import { knownShare, proposeAllValues } from "../values/propose-values";

/** What was answered about an earlier file with the same columns. */
async function readProfileAnswers({ cityId, kind }: Batch, signature: string): Promise<Answers | null> {
  const where = { cityId_kind_signature: { cityId, kind, signature } };
  const profile = await database().importProfile.findUnique({ where });
  return profile && readAnswers(profile.answers);
}

/** Keeps what was answered, for the next file with these columns. */
export async function keepProfile(tx: Database, { cityId, kind, answers, detected }: Batch, now: Date): Promise<void> {
  if (!detected) return;
  const { signature } = detected;
  const data = { answers, updatedAt: now };
  await tx.importProfile.upsert({
    where: { cityId_kind_signature: { cityId, kind, signature } },
    create: { cityId, kind, signature, ...data },
    update: data,
  });
}

/** The way in which positions were read before, if it fits this file too; else the most likely one. */
function fittingPosition(before: PositionReading | null, { positions }: DetectedFile): PositionReading | null {
  const readings = positions?.readings ?? [];
  return readings.find((reading) => isDeepStrictEqual(reading, before)) ?? readings[0] ?? before;
}

/** The answers that a file starts with: those of the last one like it, else what its columns and cells suggest. */
export async function proposeAnswers(batch: Batch, file: DetectedFile): Promise<Answers> {
  const labelsOf = await readLabels(batch.cityId);
  const earlier = await readProfileAnswers(batch, file.signature);
  const { answers } = batch;
  const columns =
    earlier?.columns ??
    proposeColumns(batch.kind, file, (target, column) => knownShare(target, file, column, labelsOf));
  return {
    ...answers,
    ...(earlier
      ? {
          // Each file says of which day it is, and whether it is whole.
          source: earlier.source && { ...earlier.source, asOf: answers.source?.asOf ?? "" },
          ...{ filter: earlier.filter, owners: earlier.owners, language: earlier.language, cures: earlier.cures },
          dateOrder: earlier.dateOrder,
        }
      : {}),
    columns,
    position: fittingPosition(earlier?.position ?? null, file),
    values: proposeAllValues(batch.kind, file, columns, earlier?.values ?? {}, labelsOf),
  };
}
