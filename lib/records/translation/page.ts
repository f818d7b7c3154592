import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { titlesOf } from "@/lib/records/admin/labels";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import type { Revision } from "@/prisma/generated/client";
import { isTranslation, type Proposed, proposedTexts, waitingStates } from "./revision";
import { sourcesThen } from "./source";
import { type TextBeside, textsBeside } from "./texts-beside";
import { type TranslationWork, translationWork } from "./work";

export type Translatable = {
  stored: Stored;
  title: { text: string; language: Locale };
  /** What the actor may do with the record. */
  ways: { save: boolean; publish: boolean; edit: boolean };
};

/** A record for its translator; null when it does not exist or the actor may not translate it. */
export async function readTranslatable(
  actor: Actor,
  kind: KindName,
  id: string,
  locale: Locale,
): Promise<Translatable | null> {
  const stored = isUuid(id) ? ((await readStored(database(), kind, id)) as Stored | null) : null;
  if (!stored) return null;
  const { record } = stored;
  const place = targetOf(record);
  if (!can(actor, "translate", place)) return null;
  const isOwnDraft = record.publication === "draft" && record.publishedAt === null && can(actor, "propose", place);
  const edit = can(actor, "edit", place);
  const publish = edit && can(actor, "publish", place) && record.publication === "published";
  const title = (await titlesOf(kind, [id], locale)).get(id) ?? { text: record.slug, language: locale };
  return { stored, title, ways: { save: edit || isOwnDraft, publish, edit } };
}

export type Workspace = TranslationWork & {
  /** Key of an outdated text → the source it was made from, if history still has it. */
  sourcesThen: Map<string, unknown>;
  /** The revision being viewed, and the texts it proposes. */
  revision: Revision | null;
  proposed: Map<string, Proposed>;
  /** Key → the text in the language that the translator compares with. */
  beside: Map<string, TextBeside>;
  /** Other undecided translations of the record. */
  waiting: { id: string; origin: string }[];
};

/** The translation of a record into a language, with its undecided revisions. */
export async function readWorkspace(
  { stored }: Translatable,
  language: Locale,
  { revisionId, beside }: { revisionId: string; beside: Locale | null },
): Promise<Workspace> {
  const rows = await database().revision.findMany({
    where: { recordId: stored.record.id, languages: { equals: [language] }, state: { in: waitingStates } },
    orderBy: { updatedAt: "desc" },
  });
  const translations = rows.filter(isTranslation);
  const revision = translations.find(({ id }) => id === revisionId) ?? null;
  const work = translationWork(stored, language);
  return {
    ...work,
    sourcesThen: await sourcesThen(stored, work),
    revision,
    proposed: new Map(revision ? proposedTexts(stored, revision).map((text) => [text.key, text]) : []),
    beside: beside ? textsBeside(stored, beside) : new Map(),
    waiting: translations.filter(({ id }) => id !== revisionId).map(({ id, origin }) => ({ id, origin })),
  };
}
