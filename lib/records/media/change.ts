import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import type { KindName } from "@/lib/kinds/index";
import type { PartInput } from "@/lib/kinds/input";
import type { media as mediaPart } from "@/lib/kinds/parts";
import { keepRevision } from "@/lib/records/review/revisions";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { checkTargets, parseInput } from "@/lib/records/write/parse-input";
import { lockRecord, placeOf } from "@/lib/records/write/place";
import { saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";
import { checkMedia } from "./check";
import { deleteFiles, type KeptFile, keepFile, retireFile } from "./files";

export type Medium = PartInput<typeof mediaPart>;
export type MediaOutcome = "saved" | "waiting";

const refused = (errors: FieldError[]): Result<never> => ({ ok: false, reason: "invalid", errors });

/** Whether what this person does here is saved at once, or waits beside the record for somebody who may. */
export function savesAtOnce(actor: Actor, record: RecordRow): boolean {
  const place = placeOf(record);
  const isOwnDraft = record.publication === "draft" && record.publishedAt === null;
  return can(actor, "edit", place) || (isOwnDraft && can(actor, "propose", place));
}

/** The record, if this person may upload to it. */
export async function findPlaceForMedia(actor: Actor, kind: KindName, id: string): Promise<RecordRow | null> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  return record && can(actor, "uploadMedia", placeOf(record)) ? record : null;
}

/** The change of this person that a further one of theirs is added to. */
export function openRevision(actor: Actor, id: string): Promise<Revision | null> {
  if (!actor.userId) return Promise.resolve(null);
  const where = { recordId: id, authorId: actor.userId, origin: "edit" as const };
  return database().revision.findFirst({ where: { ...where, state: { in: ["open", "sentBack"] } } });
}

export type MediaInput = Stored["input"];

/** The input that this person changes: the record's, or that of their waiting change. */
export async function readMediaInput(actor: Actor, record: RecordRow) {
  const stored = (await readStored(database(), record.kind, record.id)) as Stored;
  const revision = savesAtOnce(actor, record) ? null : await openRevision(actor, record.id);
  const input = revision ? fromJson<MediaInput>(revision.input) : stored.input;
  return { stored, input, version: revision?.baseVersion ?? record.version };
}

type Change = (media: Medium[]) => Result<Medium[]>;

function applyChange(input: MediaInput, change: Change): MediaInput {
  const result = change(input.parts.media ?? []);
  if (!result.ok) throw result.reason === "invalid" ? invalid(result.errors) : notFound();
  return { ...input, parts: { ...input.parts, media: result.value } };
}

/** Changes the media of a record, in their order, through the one `save`; or as a change that waits. `alongside`: what a save does beside it. */
export async function changeMedia(
  actor: Actor,
  kind: KindName,
  id: string,
  change: Change,
  now: Date,
  alongside: (tx: Database) => Promise<void> = async () => {},
): Promise<Result<MediaOutcome>> {
  const record = await findPlaceForMedia(actor, kind, id);
  if (!record) return { ok: false, reason: "notFound" };
  if (!savesAtOnce(actor, record)) return changeBeside(actor, record, change, now);
  return settle(async (tx) => {
    const { version } = await lockRecord(tx, kind, id);
    const stored = (await readStored(tx, kind, id)) as Stored;
    const { tags } = await saveWithin(tx, actor, kind, id, applyChange(stored.input, change), { version, now });
    await alongside(tx);
    return { value: "saved" as const, tags };
  });
}

async function changeBeside(actor: Actor, record: RecordRow, change: Change, now: Date): Promise<Result<MediaOutcome>> {
  const { input, version } = await readMediaInput(actor, record);
  const checked = await settle(async (tx) => {
    const next = parseInput(record.kind, applyChange(input, change));
    await checkTargets(tx, record.kind, record.id, next as never);
    return { value: next, tags: [] };
  });
  if (!checked.ok) return checked;
  const kept = await keepRevision(actor, record.kind, record.id, version, checked.value, { now });
  return kept.ok ? { ok: true, value: "waiting" } : kept;
}

/** Errors of a record's media as errors of the form of one of them: `translations.ca.alternative`. */
export function withinMedium(result: Result<MediaOutcome>): Result<MediaOutcome> {
  if (result.ok || result.reason !== "invalid") return result;
  return refused(result.errors.map(({ key, path }) => ({ key, path: path[0] === "parts" ? path.slice(3) : path })));
}

type Texts = { alternative?: string; caption?: string; transcript?: string };
export type MediumDetails = {
  address?: string | undefined;
  credit?: string;
  licence?: string;
  peopleRecognisable: boolean;
  texts: Partial<Record<Locale, Texts>>;
};

/** In each language in which the record is public its pictures need words, too. */
function missingTexts({ fields, translations }: Medium, languages: readonly Locale[]): FieldError[] {
  if (fields.type !== "image") return [];
  return languages
    .filter((language) => !translations[language]?.alternative)
    .map((language) => ({ key: "error.alternative", path: ["translations", language, "alternative"] }));
}

const filled = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

/** What a form says of a medium, over what was there. A language that the form does not show stays as it is. */
function withDetails(medium: Medium, { address, credit, licence, peopleRecognisable, texts }: MediumDetails): Medium {
  const changed = Object.entries(texts).map(([language, given]) => {
    const { transcript = "" } = medium.translations[language as Locale] ?? {};
    return [language, filled({ ...given, transcript: given.transcript ?? transcript })] as const;
  });
  const translations = Object.fromEntries(
    Object.entries({ ...medium.translations, ...Object.fromEntries(changed) }).filter(
      ([, given]) => Object.keys(given).length > 0,
    ),
  );
  const { credit: _, licence: __, ...others } = medium.fields;
  const where = address && !others.file ? { address } : {};
  const fields = { ...others, peopleRecognisable, ...where, ...filled({ credit, licence } as Texts) };
  return { ...medium, fields, translations } as Medium;
}

function requireTexts(medium: Medium, source: Locale, languages: readonly Locale[]): FieldError[] {
  const input = { sourceLanguage: source, parts: { media: [medium] } } as unknown as MediaInput;
  const own = checkMedia(input).map(({ key, path }) => ({ key, path: path.slice(3) }));
  return [
    ...own,
    ...missingTexts(
      medium,
      languages.filter((language) => language !== source),
    ),
  ];
}

async function publicLanguages(record: RecordRow): Promise<Locale[]> {
  if (record.publication !== "published") return [];
  const stored = (await readStored(database(), record.kind, record.id)) as Stored;
  return (Object.keys(stored.translations) as Locale[]).filter((language) => stored.translations[language]!.published);
}

/** An uploaded file becomes the last medium of its record. What is wrong beside the file is said before it is looked at. */
export async function addMedium(
  actor: Actor,
  record: RecordRow,
  bytes: Uint8Array,
  details: MediumDetails,
  type: KeptFile["type"],
  now: Date,
): Promise<Result<{ id: string; outcome: MediaOutcome }>> {
  const id = randomUUID();
  const source = record.sourceLanguage as Locale;
  const draft = withDetails({ id, fields: { type, file: `${"0".repeat(40)}-pdf` }, translations: {} }, details);
  const wrong = requireTexts(draft, source, await publicLanguages(record));
  if (wrong.length > 0) return refused(wrong);
  const kept = await keepFile(bytes, { medium: id, record });
  if (!kept.ok) return kept;
  const { file } = kept.value;
  const medium = { ...draft, fields: { ...draft.fields, ...kept.value } };
  const add = (media: Medium[]): Result<Medium[]> => ({ ok: true, value: [...media, medium] });
  const result = withinMedium(await changeMedia(actor, record.kind, record.id, add, now));
  if (!result.ok) await deleteFiles([await retireFile(database(), { recordId: record.id, mediumId: id, file }, now)]);
  return result.ok ? { ok: true, value: { id, outcome: result.value } } : result;
}

/** The address of a video becomes the last medium of its record. */
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

const changeOne = (mediumId: string, change: (medium: Medium) => Result<Medium>): Change => {
  return (media) => {
    const index = media.findIndex(({ id }) => id === mediumId);
    if (index < 0) return { ok: false, reason: "notFound" };
    const changed = change(media[index]!);
    return changed.ok ? { ok: true, value: media.with(index, changed.value) } : changed;
  };
};

/** Saves what is said of a medium: texts by language, credit, licence, and whether people can be recognised. */
export async function describeMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  details: MediumDetails,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  const record = await findPlaceForMedia(actor, kind, id);
  if (!record) return { ok: false, reason: "notFound" };
  const languages = await publicLanguages(record);
  const change = changeOne(mediumId, (medium) => {
    const next = withDetails(medium, details);
    const isStored = next.fields.file !== undefined;
    const wrong = isStored ? requireTexts(next, record.sourceLanguage as Locale, languages) : [];
    return wrong.length > 0 ? refused(wrong) : { ok: true, value: next };
  });
  return withinMedium(await changeMedia(actor, kind, id, change, now));
}

/** One place up or down; at an end it stays. */
export function moveMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  step: -1 | 1,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  const change: Change = (media) => {
    const index = media.findIndex((medium) => medium.id === mediumId);
    if (index < 0) return { ok: false, reason: "notFound" };
    const place = Math.min(media.length - 1, Math.max(0, index + step));
    return { ok: true, value: media.toSpliced(index, 1).toSpliced(place, 0, media[index]!) };
  };
  return changeMedia(actor, kind, id, change, now);
}

/** Takes a medium from its record. Saved at once, its files go, too; a change that waits leaves them where they are. */
export async function removeMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  let file: string | undefined;
  const change: Change = (media) => {
    const found = media.find((medium) => medium.id === mediumId);
    if (!found) return { ok: false, reason: "notFound" };
    file = found.fields.file;
    return { ok: true, value: media.filter((medium) => medium !== found) };
  };
  let removed: string | null = null;
  const result = await changeMedia(actor, kind, id, change, now, async (tx) => {
    removed = await retireFile(tx, { recordId: id, mediumId, file }, now);
  });
  if (result.ok) await deleteFiles([removed]);
  return result;
}
