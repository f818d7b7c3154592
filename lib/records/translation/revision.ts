import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import { Refusal } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { saveWithin } from "@/lib/records/write/save";
import { hashText } from "@/lib/text/hash";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";
import type { TranslationChange } from "./change";
import { markTranslation } from "./hashes";
import { putText, readTextAt, type TextHolder } from "./texts";
import { holderOf, translationWork, type WorkText } from "./work";

// A translation revision concerns only the texts it names, so that two translators, or a change of facts, do not
// conflict.

export const translationOrigins = ["translation", "xliff", "machine"] as const;
export type TranslationOrigin = (typeof translationOrigins)[number];

/** The states in which a revision is not yet decided. */
export const waitingStates: Revision["state"][] = ["open", "submitted", "sentBack", "approved"];

/** Text key → [hash of the source it was made from ("" for none), hash of the text it replaces]. */
type ProposedHashes = Record<string, [madeFrom: string, was: string]>;

/** True for a revision that concerns the texts of one language only. */
export const isTranslation = ({ origin, languages }: Pick<Revision, "origin" | "languages">): boolean =>
  languages.length === 1 && translationOrigins.some((item) => item === origin);

export const namedIn = (revision: Pick<Revision, "texts">) => fromJson<ProposedHashes>(revision.texts);

/** A mutable copy of the input, as `parseInput` takes it. */
export const copyInput = (stored: Stored): TextHolder => structuredClone(holderOf(stored));

export type Proposed = WorkText & { value: unknown; proposedFrom: string; was: string };

/** The texts of a revision compared with the current record. Texts that the record no longer has are left out. */
export function proposedTexts(stored: Stored, revision: Pick<Revision, "texts" | "languages" | "input">): Proposed[] {
  const hashesByKey = namedIn(revision);
  const language = revision.languages[0] as Locale;
  const input = fromJson<TextHolder>(revision.input);
  return translationWork(stored, language).texts.flatMap((text) => {
    const entry = Object.hasOwn(hashesByKey, text.key) ? hashesByKey[text.key] : undefined;
    return entry ? [{ ...text, value: readTextAt(input, text, language), proposedFrom: entry[0], was: entry[1] }] : [];
  });
}

export type KeepOptions = { origin: TranslationOrigin; note?: string | undefined; now: Date };

/** Stores texts as a revision, added to the author's open one of the same origin and language. Returns its id. */
export async function saveTranslationRevision(
  tx: Database,
  actor: Actor,
  stored: Stored,
  language: Locale,
  changes: readonly TranslationChange[],
  { origin, note, now }: KeepOptions,
): Promise<string> {
  const { id, kind, version } = stored.record;
  const known = await tx.revision.findFirst({
    where: {
      recordId: id,
      authorId: actor.userId,
      origin,
      languages: { equals: [language] },
      state: { in: ["open", "sentBack"] },
    },
  });
  const input = copyInput(stored);
  for (const text of known ? proposedTexts(stored, known) : []) putText(input, text, language, text.value);
  for (const { text, value } of changes) putText(input, text, language, value);
  const hashesByKey: ProposedHashes = Object.fromEntries(
    changes.map(({ text, madeFrom }) => [text.key, [madeFrom ?? "", text.targetHash]]),
  );
  const texts = { ...(known ? namedIn(known) : {}), ...hashesByKey };
  const data = { input: input as object, texts, baseVersion: version, updatedAt: now, ...(note ? { note } : {}) };
  if (known) return (await tx.revision.update({ where: { id: known.id }, data })).id;
  const created = { ...data, kind, recordId: id, origin, languages: [language], authorId: actor.userId };
  return (await tx.revision.create({ data: { ...created, createdAt: now } })).id;
}

/** Throws conflict only when one of the same texts was changed in the meantime. */
function requireUntouched(texts: readonly Proposed[], version: number): void {
  const isTouched = texts.some(
    ({ was, targetHash, value }) => was !== targetHash && hashText(value ?? "") !== targetHash,
  );
  if (isTouched) throw new Refusal({ ok: false, reason: "conflict", version });
}

type Applied = { over?: number | undefined; now: Date };

/**
 * Writes the texts of a revision to the current record. Texts made from an older source are outdated at once. `over`:
 * the version the actor has seen and overwrites.
 */
export async function applyTranslation(
  tx: Database,
  actor: Actor,
  revision: Revision,
  record: RecordRow,
  { over, now }: Applied,
) {
  const stored = (await readStored(tx, record.kind, record.id)) as Stored;
  const language = revision.languages[0] as Locale;
  const texts = proposedTexts(stored, revision);
  if (over !== record.version) requireUntouched(texts, record.version);
  const input = copyInput(stored);
  input.translations[language] ??= {};
  for (const text of texts) putText(input, text, language, text.value);
  const reason = revision.note ?? undefined;
  const saved = await saveWithin(tx, actor, record.kind, record.id, input, { action: "apply", reason, now });
  const provenance = revision.origin === "machine" ? "machine" : "human";
  const isWritten = texts.some(({ value, targetHash }) => hashText(value ?? "") !== targetHash);
  await markTranslation(tx, record.kind, record.id, language, {
    hashes: texts.flatMap((text) => (text.value === undefined ? [] : [{ text, madeFrom: text.proposedFrom || null }])),
    ...(isWritten ? { by: { provenance, userId: revision.authorId, at: now } as const } : {}),
  });
  return saved;
}
