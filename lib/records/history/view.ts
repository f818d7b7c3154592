import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { knownTimeZone } from "@/lib/i18n/known-time-zone";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { labelsOf, titleAmong } from "@/lib/records/admin/labels";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { inputActions, readUndoStep } from "@/lib/records/write/earlier-version";
import { targetOf } from "@/lib/records/write/place";
import type { History } from "@/prisma/generated/client";
import type { Names } from "./format-change";
import { nameWriters } from "./outsiders";
import { type ChangeView, formatChanges } from "./words";

export const linesPerPage = 20;

export type HistoryEntry = {
  key: string;
  version: number;
  at: Date;
  who: string;
  action: string;
  reason: string | null;
  changes: ChangeView[];
  /** The line holds the whole input, and its version is not the current one. */
  restorable: boolean;
};

export type RecordHistory = {
  title: string;
  titleLanguage: Locale | undefined;
  version: number;
  timeZone: string;
  entries: HistoryEntry[];
  total: number;
  /** The actor may restore earlier versions. */
  mayRestore: boolean;
  /** The version that an undo would take back; null when there is none. */
  undo: number | null;
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const termId = /[a-z][a-z-]*\/[\w.-]+/g;

async function peopleNamed(ids: string[]): Promise<[string, string][]> {
  const users = await database().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return users.map(({ id, name }) => [id, name]);
}

/** Labels of all records, users and terms whose ids occur in a JSON value. */
export async function namesIn(actor: Actor, json: unknown, locale: Locale, timeZone: string): Promise<Names> {
  const text = JSON.stringify(json) ?? "";
  const ids = [...new Set(text.match(uuid) ?? [])];
  const [things, people, terms] = await Promise.all([
    labelsOf(actor, ids, locale),
    peopleNamed(ids),
    readTerms(text.match(termId) ?? [], locale),
  ]);
  return {
    things: new Map([...people, ...[...things.values()].map(({ id, label }): [string, string] => [id, label])]),
    terms: new Map([...terms.values()].map(({ id, label }) => [id, label.text])),
    timeZone,
  };
}

/** The time zone of a city; the default for the platform and for invalid zones. */
export async function timeZoneOf(cityId: string | null): Promise<string> {
  const city = cityId ? await database().city.findUnique({ where: { id: cityId }, select: { timeZone: true } }) : null;
  return knownTimeZone(city?.timeZone);
}

type Change = Record<string, [unknown, unknown]>;

type Reading = { kind: KindName; names: Names; version: number; locale: Locale; nameWriter: (name: string) => string };

function entryOf(line: History, { kind, names, version, locale, nameWriter }: Reading): HistoryEntry {
  const { id, at, actorName, action, reason } = line;
  const isWhole = inputActions.includes(action) && line.input !== null;
  // The first version would list every field as changed.
  const changes = action === "create" ? [] : formatChanges(kindNamed(kind), line.changes as Change, names, locale);
  const who = nameWriter(actorName);
  return {
    key: String(id),
    version: line.version,
    at,
    who,
    action,
    reason,
    changes,
    restorable: isWhole && line.version !== version,
  };
}

/** One page of a record's history, newest first; null when the record does not exist or the actor may not read it. */
export async function readHistory(
  actor: Actor,
  kind: KindName,
  id: string,
  page: number,
  locale: Locale,
): Promise<RecordHistory | null> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "readHistory", targetOf(record))) return null;
  const where = { recordId: id };
  const [lines, total, timeZone] = await Promise.all([
    database().history.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (page - 1) * linesPerPage,
      take: linesPerPage,
    }),
    database().history.count({ where }),
    timeZoneOf(record.responsibleCityId),
  ]);
  const names = await namesIn(actor, [...lines.map(({ changes }) => changes), id], locale, timeZone);
  const nameWriter = await nameWriters(
    lines.map(({ actorName }) => actorName),
    locale,
  );
  const reading = { kind, names, version: record.version, locale, nameWriter };
  const title = titleAmong(await labelsOf(actor, [id], locale), record, locale);
  const mayRestore = can(actor, "restore", targetOf(record));
  const step = mayRestore ? await readUndoStep(database(), id) : null;
  return {
    ...title,
    version: record.version,
    timeZone,
    entries: lines.map((line) => entryOf(line, reading)),
    total,
    mayRestore,
    undo: step?.undone.version ?? null,
  };
}
