import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { invalidResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { changeMedia, type MediaOutcome, type Medium, withinMedium } from "./change";
import { type MediumDetails, publicLanguages, requireTexts, withDetails } from "./details";
import { deleteFiles, retireFile, type StoredFile, storeFile } from "./files";

/**
 * Uploads a file as the last medium of its record. The details are validated first, before the expensive processing.
 * Errors are relative to the medium's form.
 */
export async function addMedium(
  actor: Actor,
  record: RecordRow,
  bytes: Uint8Array,
  details: MediumDetails,
  type: StoredFile["type"],
  now: Date,
): Promise<Result<{ id: string; outcome: MediaOutcome }>> {
  const id = randomUUID();
  const source = record.sourceLanguage as Locale;
  const draft = withDetails({ id, fields: { type, file: `${"0".repeat(40)}-pdf` }, translations: {} }, details);
  const wrong = requireTexts(draft, source, await publicLanguages(record));
  if (wrong.length > 0) return invalidResult(wrong);
  const stored = await storeFile(bytes, { medium: id, record });
  if (!stored.ok) return stored;
  const { file } = stored.value;
  const medium = { ...draft, fields: { ...draft.fields, ...stored.value } };
  const add = (media: Medium[]): Result<Medium[]> => ({ ok: true, value: [...media, medium] });
  const result = withinMedium(await changeMedia(actor, record.kind, record.id, add, now));
  if (!result.ok) await deleteFiles([await retireFile(database(), { recordId: record.id, mediumId: id, file }, now)]);
  return result.ok ? { ok: true, value: { id, outcome: result.value } } : result;
}

/** Adds a video by its URL as the last medium of its record. */
export async function addVideo(
  actor: Actor,
  record: RecordRow,
  details: MediumDetails,
  now: Date,
): Promise<Result<{ id: string; outcome: MediaOutcome }>> {
  const id = randomUUID();
  const medium = withDetails({ id, fields: { type: "video" }, translations: {} } as Medium, details);
  const add = (media: Medium[]): Result<Medium[]> => ({ ok: true, value: [...media, medium] });
  const result = withinMedium(await changeMedia(actor, record.kind, record.id, add, now));
  return result.ok ? { ok: true, value: { id, outcome: result.value } } : result;
}
