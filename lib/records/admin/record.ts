import type { Actor } from "@/lib/auth/actor";
import { type Action, can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Encodable } from "@/lib/forms/encode";
import { inLanguage } from "@/lib/i18n/content";
import { alphabet } from "@/lib/i18n/formats";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { isTranslation } from "@/lib/records/translation/revision";
import { mayBeCopied } from "@/lib/records/write/copy";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";
import { titlesOf } from "./labels";

/** What the actor can do with the record and their input. `wait` stores it as a revision. */
export type Ways = {
  save: boolean;
  publish: boolean;
  schedule: boolean;
  submit: boolean;
  wait: boolean;
  copy: boolean;
};

export type Editable = {
  record: RecordRow;
  stored: Stored;
  /** What the form starts from: the record's input, or the revision's. */
  input: Encodable;
  /** The version that `input` is based on. */
  version: number;
  title: string;
  titleLanguage: Locale | undefined;
  /** The revision being edited. */
  revision: Revision | null;
  /** The actor's own undecided revision of the record. */
  waiting: Revision | null;
  /** The reason for which the draft or revision was sent back. */
  sentBack: string | null;
  ways: Ways;
  may: (action: Action) => boolean;
};

/** Must match what `save`, `saveRevision` and `copyRecord` allow. */
function waysOf(record: RecordRow, may: (action: Action) => boolean): Ways {
  const isDraft = record.publication === "draft";
  const isPublic = record.publication === "published";
  const isOwnDraft = isDraft && record.publishedAt === null && may("propose");
  return {
    save: may("edit") || isOwnDraft,
    publish: may("publish") && may("edit") && !isPublic && record.publication !== "archived",
    schedule: may("schedule") && may("publish") && may("edit") && record.publication !== "archived",
    submit: may("submit") && !may("publish") && (isOwnDraft || isPublic),
    wait: may("propose") && !isDraft,
    copy: mayBeCopied(record.kind) && may("edit") && may("create"),
  };
}

/** Must match what `saveRevision` and `applyRevision` allow. */
function waysOfChange(actor: Actor, revision: Revision, may: (action: Action) => boolean): Ways {
  const isAuthor = actor.userId !== null && revision.authorId === actor.userId && may("propose");
  const isOpen = revision.state === "open" || revision.state === "sentBack";
  return {
    save: may("edit"),
    publish: false,
    schedule: false,
    submit: isOpen && isAuthor && may("submit") && !may("publish"),
    wait: isAuthor || may("edit"),
    copy: false,
  };
}

/** The title that the record would have after a change. */
function titleAfter(kind: KindName, revision: Revision, locale: Locale) {
  const { translations } = fromJson<Encodable>(revision.input);
  const { title } = kindNamed(kind);
  const texts = Object.entries(translations).flatMap(([language, values]) => {
    const text = (values as Record<string, unknown> | undefined)?.[title];
    return isLocale(language) && typeof text === "string" ? [[language, text] as const] : [];
  });
  const best = inLanguage<string>(Object.fromEntries(texts), locale, "en");
  return best && { text: best.value, language: best.language };
}

const waitingStates: Revision["state"][] = ["open", "sentBack", "submitted", "approved"];

async function revisionOf(id: string, revisionId: string): Promise<Revision | null> {
  if (!isUuid(revisionId)) return null;
  const found = await database().revision.findUnique({ where: { id: revisionId } });
  // A translation has a page of its own.
  return found?.recordId === id && waitingStates.includes(found.state) && !isTranslation(found) ? found : null;
}

function ownWaiting(id: string, { userId }: Actor): Promise<Revision | null> {
  if (!userId) return Promise.resolve(null);
  return database().revision.findFirst({
    where: { recordId: id, authorId: userId, origin: "edit", state: { in: waitingStates } },
    orderBy: { updatedAt: "desc" },
  });
}

/** The reason for which a draft was sent back; null once it is submitted again. */
async function reasonOf({ id, publication }: RecordRow): Promise<string | null> {
  if (publication !== "draft") return null;
  const action = { in: ["sendBack", "submit"] };
  const last = await database().history.findFirst({ where: { recordId: id, action }, orderBy: { id: "desc" } });
  return last?.action === "sendBack" ? last.reason : null;
}

/** A record for its edit page; null when it does not exist or the actor may not read it. */
export async function readEditable(
  actor: Actor,
  kind: KindName,
  id: string,
  locale: Locale,
  revisionId?: string,
): Promise<Editable | null> {
  if (!isUuid(id)) return null;
  const stored = (await readStored(database(), kind, id)) as Stored | null;
  if (!stored) return null;
  const place = targetOf(stored.record);
  const may = (action: Action) => can(actor, action, place);
  if (!may("readDraft")) return null;
  const revision = revisionId ? await revisionOf(id, revisionId) : null;
  const title = (revision && titleAfter(kind, revision, locale)) ?? (await titlesOf(kind, [id], locale)).get(id);
  return {
    record: stored.record,
    stored,
    input: revision ? fromJson<Encodable>(revision.input) : stored.input,
    version: revision?.baseVersion ?? stored.record.version,
    title: title?.text ?? stored.record.slug,
    titleLanguage: title?.language,
    revision,
    waiting: revision ? null : await ownWaiting(id, actor),
    sentBack: revision ? revision.reason : await reasonOf(stored.record),
    ways: revision ? waysOfChange(actor, revision, may) : waysOf(stored.record, may),
    may,
  };
}

/** The cities in which the actor may create this kind, and whether they may do so for the platform itself. */
export async function citiesToCreateIn(actor: Actor, kind: KindName, locale: Locale) {
  const rows = await database().city.findMany({ select: { id: true } });
  const allowed = rows.map(({ id }) => id).filter((cityId) => can(actor, "create", { kind, cityId }));
  const titles = await titlesOf("city", allowed, locale);
  const cities = allowed.map((id) => ({ value: id, label: titles.get(id)?.text ?? id }));
  return {
    cities: cities.sort((a, b) => alphabet(locale).compare(a.label, b.label)),
    platform: can(actor, "create", { kind, cityId: null }),
  };
}
