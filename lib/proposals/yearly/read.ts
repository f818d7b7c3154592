import { readToken, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { isUuid } from "@/lib/text/is-uuid";
import type { RecordRow, YearlyLetter } from "../models";

export type LetterWithRecord = YearlyLetter & { record: RecordRow };

/** The page that answers a letter. */
export async function letterAddress({ id, expiresAt }: YearlyLetter, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/still-right/${await signToken("yearly", [id], expiresAt)}`;
}

async function idOf(token: string, now: Date): Promise<string | null> {
  const [id = ""] = (await readToken("yearly", token, now)) ?? [];
  return isUuid(id) ? id : null;
}

/** The letter of a link; null when the link is forged or expired, or the record is not public any more. */
export async function readLetter(token: string, now: Date): Promise<LetterWithRecord | null> {
  const id = await idOf(token, now);
  const found = id && (await database().yearlyLetter.findUnique({ where: { id }, include: { record: true } }));
  return found && found.record.publication === "published" ? found : null;
}

/** Reads a letter and locks it until the transaction ends. */
export async function lockLetter(tx: Database, token: string, now: Date): Promise<LetterWithRecord | null> {
  const id = await idOf(token, now);
  if (!id) return null;
  await tx.$queryRaw`SELECT 1 FROM "YearlyLetter" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.yearlyLetter.findUnique({ where: { id }, include: { record: true } });
  return found && found.record.publication === "published" ? found : null;
}
