import { readLinkId, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { RecordRow, YearlyLetter } from "../models";

export type LetterWithRecord = YearlyLetter & { record: RecordRow };

/** The page that answers a letter. */
export async function letterAddress({ id, expiresAt }: YearlyLetter, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/still-right/${await signToken("yearly", [id], expiresAt)}`;
}

async function findLetter(tx: Database, id: string): Promise<LetterWithRecord | null> {
  const found = await tx.yearlyLetter.findUnique({ where: { id }, include: { record: true } });
  return found?.record.publication === "published" ? found : null;
}

/** The letter of a link; null when the link is forged or expired, or the record is not public any more. */
export async function readLetter(token: string, now: Date): Promise<LetterWithRecord | null> {
  const id = await readLinkId("yearly", token, now);
  return id === null ? null : findLetter(database(), id);
}

/** Reads a letter and locks it until the transaction ends. */
export async function lockLetter(tx: Database, token: string, now: Date): Promise<LetterWithRecord | null> {
  const id = await readLinkId("yearly", token, now);
  if (id === null) return null;
  await tx.$queryRaw`SELECT 1 FROM "YearlyLetter" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return findLetter(tx, id);
}
