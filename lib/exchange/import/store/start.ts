import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { type Database, database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { cleanLine, cutText } from "@/lib/text/clean";
import { firstAnswers } from "../answers";
import type { Answers, ImportKind } from "../model";
import type { Batch } from "./batch";
import { mayImport } from "./right";

/** In bytes. */
export const largestFile = 24 * 1_048_576;

export type NewImport = {
  kind: ImportKind;
  cityId: string;
  fileName: string;
  bytes: Uint8Array;
  language: Locale;
  /** Who brought the file, when it is that of an earlier import. */
  broughtById?: string | null | undefined;
  /** The import that is run again, with the as-of day of the newer file; and from where that was read, if by a job. */
  again?: { of: Batch; asOf: string; addressId?: string } | undefined;
};

/** What was answered about the earlier file holds for the newer one. */
function answersAgain({ of: { answers }, asOf }: NonNullable<NewImport["again"]>): Answers {
  return { ...answers, source: answers.source && { ...answers.source, asOf } };
}

/** The language of most records of a city: new ones will probably have it too. */
async function usualLanguage(cityId: string, otherwise: Locale): Promise<Locale> {
  const [row] = await database().$queryRaw<{ language: Locale }[]>`
    SELECT "sourceLanguage" AS "language" FROM "Record" WHERE "responsibleCityId" = ${cityId}::uuid
    GROUP BY "sourceLanguage" ORDER BY count(*) DESC, 1 LIMIT 1`;
  return row?.language ?? otherwise;
}

/** Stores a file to be brought in. A worker reads it. */
export async function startImport(
  actor: Actor,
  given: NewImport,
  now: Date,
  within?: Database,
): Promise<Result<{ id: string }>> {
  const { kind, cityId, bytes } = given;
  if (!mayImport(actor, kind, cityId)) return notFoundResult;
  if (bytes.byteLength === 0) return invalidResult([{ key: "exchange:error.noFile", path: ["file"] }]);
  if (bytes.byteLength > largestFile) return invalidResult([{ key: "exchange:error.tooLarge", path: ["file"] }]);
  const city = await (within ?? database()).city.findUnique({ where: { id: cityId }, select: { id: true } });
  if (!city) return notFoundResult;
  const { again } = given;
  const answers = again ? answersAgain(again) : firstAnswers(await usualLanguage(cityId, given.language));
  const data = {
    ...{ kind, cityId, answers, createdById: actor.userId, createdAt: now },
    ...{ againOfId: again?.of.id ?? null, addressId: again?.addressId ?? null },
    broughtById: given.broughtById === undefined ? actor.userId : given.broughtById,
    fileName: cutText(cleanLine(given.fileName), 200) || "–",
    fileHash: createHash("sha256").update(bytes).digest("hex"),
    fileBytes: bytes.byteLength,
  };
  const write = async (tx: Database) => {
    const { id } = await tx.import.create({ data, select: { id: true } });
    // As a value of a record, Prisma's compiler of statements would keep memory for it.
    await tx.$executeRaw`INSERT INTO "ImportFile" ("importId", "bytes") VALUES (${id}::uuid, ${bytes})`;
    return { id };
  };
  return { ok: true, value: await (within ? write(within) : transaction(write)) };
}
