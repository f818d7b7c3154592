import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { partsApart } from "@/lib/kinds/parts";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { standingOf, type TranslationsStanding } from "@/lib/records/store/standing";
import { type BaseStored, readStored } from "@/lib/records/store/stored";
import { hashText } from "@/lib/text/hash";
import { shorten } from "@/lib/text/shorten";
import { createWithin } from "./create";
import { chooseFreeSlug } from "./free-slug";
import { lockRecord, targetOf } from "./place";
import type { Saved } from "./save";

/** What belongs to one record alone: its codes and its number, and its own pages on the web. */
const ownFields = ["officialCode", "codeSystem", "registerCode", "number", "code", "website"];

/**
 * The next meeting is prepared from the last one by those who run it: `lib/meetings/desk/copy-meeting.ts`. No city is
 * like another one, and only administrators add one.
 */
export const mayBeCopied = (kind: KindName) => kind !== "meeting" && kind !== "city";

/** Of the kinds that can be copied. */
const longestTitle = 200;

/** The title with "(copy)" in its language, so that the two can be told apart in lists. */
function titleOfCopy(title: unknown, language: Locale): unknown {
  if (typeof title !== "string") return title;
  const mark = ` ${translator(language)("admin:copy.mark")}`;
  return `${shorten(title, longestTitle - mark.length - "…".length)}${mark}`;
}

/** The content with new ids for its parts, which may refer to each other. */
function withNewParts<Parts extends object>(parts: Parts): { parts: Parts; ids: Map<string, string> } {
  const lists = Object.values(parts) as { id: string }[][];
  const ids = new Map(lists.flat().map(({ id }) => [id, randomUUID()]));
  const text = JSON.stringify(parts, (_, value) => (typeof value === "string" ? (ids.get(value) ?? value) : value));
  return { parts: JSON.parse(text), ids };
}

function contentOfCopy(kind: KindName, { input }: BaseStored) {
  const { title } = kindNamed(kind);
  const texts = Object.entries(input.translations).map(([language, own]) => [
    language,
    own?.[title] === undefined ? own : { ...own, [title]: titleOfCopy(own[title], language as Locale) },
  ]);
  const fields = Object.entries(input.fields).filter(([name]) => !ownFields.includes(name));
  // Pictures and documents belong to their record, with the consent that was given for it.
  const own = Object.entries(input.parts).filter(([name]) => !partsApart.includes(name));
  const { parts, ids } = withNewParts(Object.fromEntries(own));
  const content = {
    ...{ sourceLanguage: input.sourceLanguage, responsibleCity: input.responsibleCity, takenFrom: null },
    ...{ fields: Object.fromEntries(fields), translations: Object.fromEntries(texts), parts },
  };
  return { content, ids };
}

type Copy = ReturnType<typeof contentOfCopy>;

/** The translations of the copy stand as those of the original: made by whom, of which text, outdated or not. */
function standingOfCopy(kind: KindName, stored: BaseStored, { content, ids }: Copy): TranslationsStanding | undefined {
  const standing = standingOf(stored);
  if (!standing) return undefined;
  const { title } = kindNamed(kind);
  const source = stored.input.sourceLanguage;
  const [before, after] = [stored.input, content].map(({ translations }) => hashText(translations[source]?.[title]));
  const record = Object.entries(standing.record).map(([language, own]) => {
    const isCurrent = own.madeFrom[title] === before;
    return [language, isCurrent ? { ...own, madeFrom: { ...own.madeFrom, [title]: after! } } : own];
  });
  const parts = Object.entries(standing.parts).map(([id, own]) => [ids.get(id) ?? id, own]);
  return { record: Object.fromEntries(record), parts: Object.fromEntries(parts) };
}

/**
 * Makes a draft of the same kind with the texts, terms and parts of a record, but without its codes, pictures, address,
 * history and confirmation. Errors: invalid, notFound.
 */
export function copyRecord(actor: Actor, kind: KindName, id: string, now: Date): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!mayBeCopied(kind) || !can(actor, "edit", targetOf(record))) throw notFound();
    const stored = (await readStored(tx, kind, id))!;
    const copy = contentOfCopy(kind, stored);
    const slug = await chooseFreeSlug(tx, kind, record.slug);
    const standing = standingOfCopy(kind, stored, copy);
    return createWithin(tx, actor, kind, slug, copy.content, { now, standing });
  });
}
