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

// A translation that waits beside its record. It is about the texts that it names and about nothing else, so that the
// work of two offices on one record, and a change of its facts meanwhile, do not get into each other's way.

export const translationOrigins = ["translation", "xliff", "machine"] as const;
export type TranslationOrigin = (typeof translationOrigins)[number];

/** Not decided about. */
export const waitingStates: Revision["state"][] = ["open", "submitted", "sentBack", "approved"];

/** Key of a text → [hash of the source it was made from ("": of none), hash of the text it replaces]. */
type Named = Record<string, [madeFrom: string, was: string]>;

export const isTranslation = ({ origin, languages }: Pick<Revision, "origin" | "languages">): boolean =>
  languages.length === 1 && translationOrigins.some((item) => item === origin);

export const namedIn = (revision: Pick<Revision, "texts">) => fromJson<Named>(revision.texts);

/** A record with its texts, to be changed: as `parseInput` takes it. */
export const copyInput = (stored: Stored): TextHolder => structuredClone(holderOf(stored));

export type Proposed = WorkText & { value: unknown; proposedFrom: string; was: string };

/** The texts that a revision proposes, against the record as it is now. Those whose place is gone are left out. */
export function proposedTexts(stored: Stored, revision: Pick<Revision, "texts" | "languages" | "input">): Proposed[] {
  const named = namedIn(revision);
  const language = revision.languages[0] as Locale;
  const input = fromJson<TextHolder>(revision.input);
  return translationWork(stored, language).texts.flatMap((text) => {
    const entry = Object.hasOwn(named, text.key) ? named[text.key] : undefined;
    return entry ? [{ ...text, value: readTextAt(input, text, language), proposedFrom: entry[0], was: entry[1] }] : [];
  });
}

export type KeepOptions = { origin: TranslationOrigin; note?: string | undefined; now: Date };

/** Keeps texts beside the record; the same author's waiting translation of the same origin and language takes them up. */
export async function keepTranslation(
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
  const named: Named = Object.fromEntries(
    changes.map(({ text, madeFrom }) => [text.key, [madeFrom ?? "", text.targetHash]]),
  );
  const texts = { ...(known ? namedIn(known) : {}), ...named };
  const data = { input: input as object, texts, baseVersion: version, updatedAt: now, ...(note ? { note } : {}) };
  if (known) return (await tx.revision.update({ where: { id: known.id }, data })).id;
  const created = { ...data, kind, recordId: id, origin, languages: [language], authorId: actor.userId };
  return (await tx.revision.create({ data: { ...created, createdAt: now } })).id;
}

/** A conflict only where somebody wrote one of the same texts meanwhile. */
function requireUntouched(texts: readonly Proposed[], version: number): void {
  const isTouched = texts.some(
    ({ was, targetHash, value }) => was !== targetHash && hashText(value ?? "") !== targetHash,
  );
  if (isTouched) throw new Refusal({ ok: false, reason: "conflict", version });
}

type Applied = { over?: number | undefined; now: Date };

/**
 * Writes the texts of a waiting translation into the record as it is now. What was made from an older source is outdated
 * from the beginning. `over`: the version whose texts the actor has seen and overwrites.
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
