import type { Actor } from "@/lib/auth/actor";
import { type Action, can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import { decodeRecord } from "@/lib/forms/decode";
import { type RawInput, renameLanguage } from "@/lib/forms/form-values";
import { mergeInput, placeErrors } from "@/lib/forms/merge";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { openRevision } from "@/lib/records/media/change";
import { submission } from "@/lib/records/review/review";
import { keepRevision, submitRevision } from "@/lib/records/review/revisions";
import { settle } from "@/lib/records/store/settle";
import { createWithin } from "@/lib/records/write/create";
import { parseInput } from "@/lib/records/write/parse-input";
import { changePublication, publication, type Transition } from "@/lib/records/write/publish";
import { renameWithin } from "@/lib/records/write/rename";
import { saveWithin } from "@/lib/records/write/save";
import { slugify } from "@/lib/text/slug";
import { onlyApartChanged, takeTheirs } from "./conflict";
import { type Editable, readEditable } from "./record";

export const saveIntents = ["save", "publish", "submit", "wait"] as const;
export type SaveIntent = (typeof saveIntents)[number];

/** A form of the admin, apart from the record's own fields. */
export type FormFrame = {
  kind: KindName;
  /** Absent for a new record. */
  id?: string | undefined;
  revision?: string | undefined;
  version?: number | undefined;
  intent: SaveIntent;
  slug: string;
  note: string;
  isCorrection: boolean;
  /** The languages to be public in, for `publish`. */
  languages: Locale[];
  /** The language whose texts the form holds. */
  language: Locale;
  /** After a conflict: the paths at which the saved version stays. */
  take: string[];
};

export type Kept = { id: string; outcome: "saved" | "published" | "submitted" | "waiting" };

/** What comes after saving is asked before it: for somebody who may not do the rest nothing is saved. */
const following: Partial<Record<SaveIntent, Action>> = { publish: "publish", submit: "submit" };

const notFound: Result<never> = { ok: false, reason: "notFound" };
const invalid = (errors: FieldError[]): Result<never> => ({ ok: false, reason: "invalid", errors });

const valueAt = (input: unknown, path: FieldError["path"]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[String(step)], input);

/** What is not there cannot have the wrong form: it is missing. */
const sayMissing = (input: RawInput) => (error: FieldError) =>
  error.path.length > 0 && error.key !== "error.alternative" && (valueAt(input, error.path) ?? null) === null
    ? { ...error, key: "error.required" }
    : error;

/** Errors where the form has them, and with them the texts that are missing: a schema stops at its first sort of error. */
function explain(kind: KindName, errors: FieldError[], merged: RawInput, raw: RawInput): Result<never> {
  const source = merged.sourceLanguage ?? "";
  const missing = Object.entries(kindNamed(kind).translated)
    .filter(([name, field]) => field.required && merged.translations[source]?.[name] === undefined)
    .map(([name]): FieldError => ({ key: "error.required", path: ["translations", source, name] }));
  const known = new Set(errors.map(({ path }) => path.join(".")));
  const all = [...missing.filter(({ path }) => !known.has(path.join("."))), ...errors.map(sayMissing(merged))];
  return invalid(placeErrors(all, merged, raw));
}

/** The slug that the form asks for; of a new record without one, the first free one that its title suggests. */
async function chooseSlug(kind: KindName, asked: string, raw: RawInput, language: Locale): Promise<string> {
  if (asked) return asked;
  const title = raw.translations[language]?.[kindNamed(kind).title];
  const base = slugify(typeof title === "string" ? title : "") || kind;
  for (let number = 1; number < 50; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, 76)}-${number}`;
    const where = { kind_slug: { kind, slug } };
    const [record, redirect] = [
      await database().record.findUnique({ where, select: { id: true } }),
      await database().slugRedirect.findUnique({ where }),
    ];
    if (!record && !redirect) return slug;
  }
  return `${base.slice(0, 60)}-${crypto.randomUUID().slice(0, 8)}`;
}

/** What becomes of a record that was just written, in the same transaction: saved and published is one thing or nothing. */
async function finish(
  tx: Database,
  actor: Actor,
  { kind, intent, languages, language, note }: FormFrame,
  id: string,
  now: Date,
): Promise<{ value: Kept; tags: string[] }> {
  const change = (transition: Transition) => changePublication(tx, actor, kind, id, transition);
  if (intent === "publish") {
    const tags = await change(publication(languages.length > 0 ? languages : [language], now));
    return { value: { id, outcome: "published" }, tags };
  }
  if (intent === "submit") return { value: { id, outcome: "submitted" }, tags: await change(submission(note, now)) };
  return { value: { id, outcome: "saved" }, tags: [] };
}

async function createFrom(actor: Actor, frame: FormFrame, raw: RawInput, now: Date): Promise<Result<Kept>> {
  const { kind, language } = frame;
  const input = mergeInput(null, { ...raw, sourceLanguage: language }, [language]);
  const next = following[frame.intent];
  const place = { kind, cityId: input.responsibleCity, authorId: actor.userId, publication: "draft" } as const;
  if (next && !can(actor, next, place)) return notFound;
  const slug = await chooseSlug(kind, frame.slug, raw, language);
  const result = await settle(async (tx) => {
    const created = await createWithin(tx, actor, kind, slug, input, { now });
    const finished = await finish(tx, actor, frame, created.value.id, now);
    return { value: finished.value, tags: [...created.tags, ...finished.tags] };
  });
  return result.ok || result.reason !== "invalid" ? result : explain(kind, result.errors, input, raw);
}

/** A change beside a public record: kept, or kept and handed in. */
async function keepBeside(
  actor: Actor,
  frame: FormFrame,
  editable: Editable,
  input: RawInput,
  now: Date,
): Promise<Result<Kept>> {
  const { kind, note, language, intent } = frame;
  const { id } = editable.record;
  // What waits is looked at and applied later: it must be something that can be saved.
  const checked = await settle(async () => ({ value: parseInput(kind, input), tags: [] }));
  if (!checked.ok) return checked;
  const version = frame.version ?? editable.version;
  const kept = await keepRevision(actor, kind, id, version, checked.value, { languages: [language], note, now });
  if (!kept.ok || intent === "wait") return kept.ok ? { ok: true, value: { id, outcome: "waiting" } } : kept;
  const handedIn = await submitRevision(actor, kept.value.id, note, now);
  return handedIn.ok ? { ok: true, value: { id, outcome: "submitted" } } : handedIn;
}

/**
 * Saves straight to the record and does what is to follow, all or nothing. A waiting change that was edited here is
 * applied with it.
 */
function saveStraight(
  actor: Actor,
  frame: FormFrame,
  editable: Editable,
  input: RawInput,
  now: Date,
): Promise<Result<Kept>> {
  const { kind, isCorrection, note, version } = frame;
  const { record, revision } = editable;
  const options = { version: version ?? editable.version, isCorrection, reason: note || undefined, now };
  return settle(async (tx) => {
    const action = revision ? "apply" : "save";
    const saved = await saveWithin(tx, actor, kind, record.id, input, { ...options, action });
    if (revision) {
      const data = { state: "applied" as const, publishAt: null, updatedAt: now };
      await tx.revision.update({ where: { id: revision.id }, data });
    }
    const renamed = await rename(tx, actor, frame, editable, now);
    const finished = await finish(tx, actor, frame, record.id, now);
    return { value: finished.value, tags: [...saved.tags, ...renamed, ...finished.tags] };
  });
}

/** The address may still be changed while nobody could know it. */
async function rename(
  tx: Database,
  actor: Actor,
  { kind, slug }: FormFrame,
  { record, may }: Editable,
  now: Date,
): Promise<string[]> {
  const isFree = record.publishedAt === null && may("edit");
  return slug && slug !== record.slug && isFree ? renameWithin(tx, actor, kind, record.id, slug, now) : [];
}

/** A picture that waits beside the record was put there by another form: a change that waits takes it along. */
async function withOwnMedia(actor: Actor, { intent }: FormFrame, editable: Editable): Promise<Editable["input"]> {
  const { record, revision, input } = editable;
  const waits = intent === "wait" || (intent === "submit" && record.publication !== "draft");
  const own = waits && !revision ? await openRevision(actor, record.id) : null;
  const media = own && fromJson<Editable["input"]>(own.input).parts.media;
  return media ? { ...input, parts: { ...input.parts, media } } : input;
}

/** The version that the form was opened with. Pictures are saved on their own meanwhile: that is no conflict. */
async function versionSeen(
  { version }: FormFrame,
  { record, revision, stored, version: own }: Editable,
): Promise<number> {
  const seen = version ?? own;
  if (revision || seen === record.version) return seen;
  return (await onlyApartChanged(record.id, seen, stored.input)) ? record.version : seen;
}

async function changeRecord(
  actor: Actor,
  frame: FormFrame,
  editable: Editable,
  raw: RawInput,
  now: Date,
): Promise<Result<Kept>> {
  const before = await withOwnMedia(actor, frame, editable);
  const whole = { ...raw, sourceLanguage: raw.sourceLanguage ?? before.sourceLanguage ?? frame.language };
  const merged = mergeInput(before, whole, [frame.language]);
  const input = frame.take.length > 0 ? takeTheirs(merged, editable.stored.input, frame.take) : merged;
  const { record } = editable;
  const version = await versionSeen(frame, editable);
  const isBeside = frame.intent === "wait" || (frame.intent === "submit" && record.publication !== "draft");
  if (isBeside) {
    const kept = await keepBeside(actor, { ...frame, version }, editable, input, now);
    return kept.ok || kept.reason !== "invalid" ? kept : explain(frame.kind, kept.errors, input, raw);
  }
  const saved = await saveStraight(actor, { ...frame, version }, editable, input, now);
  return saved.ok || saved.reason !== "invalid" ? saved : explain(frame.kind, saved.errors, input, raw);
}

/** What a form of the admin asks for: create or change a record, and what is to become of it. */
export async function saveForm(
  actor: Actor,
  frame: FormFrame,
  values: Record<string, unknown>,
  locale: Locale,
  now: Date,
): Promise<Result<Kept>> {
  const source = typeof values.sourceLanguage === "string" ? values.sourceLanguage : frame.language;
  const language = !frame.id && isLocale(source) ? source : frame.language;
  const { raw, errors } = decodeRecord(kindNamed(frame.kind), renameLanguage(values, frame.language, language), locale);
  if (errors.length > 0) return invalid(errors);
  if (!frame.id) return createFrom(actor, { ...frame, language }, raw, now);
  const editable = await readEditable(actor, frame.kind, frame.id, locale, frame.revision);
  if (!editable || (frame.revision && !editable.revision)) return notFound;
  const next = following[frame.intent];
  if (next && !editable.may(next)) return notFound;
  // Those who may not move a record to another city send no city.
  const city = Object.hasOwn(values, "responsibleCity") ? raw.responsibleCity : editable.input.responsibleCity;
  return changeRecord(actor, frame, editable, { ...raw, responsibleCity: city }, now);
}
