import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { type ItemLabel, labelsOf, titleAmong } from "@/lib/records/admin/labels";
import { type Drawer, drawers, failed, filteredBy, type InboxQuery, messagesWithWords } from "./list-query";
import type { InboxLine, MessageRecord } from "./models";
import { judged, placeFields, readable, rightsTo } from "./rights";

export const perPage = 30;
const shownLetters = 280;

const lineFields = {
  ...placeFields,
  ...{ id: true, reference: true, senderName: true, senderOrganisation: true, body: true, language: true },
  ...{ interest: true, createdAt: true, _count: { select: { notes: true } } },
  deliveries: { select: { ...placeFields.deliveries.select, state: true } },
} as const satisfies Prisma.MessageSelect;

type Row = Prisma.MessageGetPayload<{ select: typeof lineFields }>;

/** The record that a message is about. */
export function aboutOf(record: Row["record"], labels: Map<string, ItemLabel>, locale: Locale): MessageRecord {
  return { id: record.id, kind: record.kind, ...titleAmong(labels, record, locale) };
}

function begin(body: string | null): string | null {
  const text = body?.replace(/\s+/g, " ").trim() ?? null;
  return text && text.length > shownLetters ? `${text.slice(0, shownLetters).trimEnd()}…` : text;
}

function lineOf(actor: Actor, row: Row, labels: Map<string, ItemLabel>, locale: Locale): InboxLine {
  const { id, reference, interest, state, createdAt, deliveries } = row;
  const hasFailed = state === "open" && deliveries.length > 0 && deliveries.every((item) => item.state === "failed");
  return {
    ...{ id, reference, interest, state, createdAt, hasFailed },
    language: knownLocale(row.language),
    sender: row.senderName,
    organisation: row.senderOrganisation,
    about: aboutOf(row.record, labels, locale),
    begins: begin(row.body),
    notes: row._count.notes,
    mayModerate: rightsTo(actor, row).moderate,
  };
}

export type InboxList = {
  lines: InboxLine[];
  total: number;
  page: number;
  pages: number;
  /** Number of messages per folder under the same filters. */
  counts: Record<Drawer, number>;
};

/** A page of messages the actor may read; waiting ones oldest first, others newest first. */
export async function listMessages(actor: Actor, locale: Locale, query: InboxQuery, now: Date): Promise<InboxList> {
  const found = await messagesWithWords(query.words);
  const within = (drawer: Drawer) => ({ AND: [readable(actor), filteredBy(query, found, now, drawer)] });
  const numbers = await Promise.all(drawers.map((drawer) => database().message.count({ where: within(drawer) })));
  const counts = Object.fromEntries(drawers.map((drawer, index) => [drawer, numbers[index]!])) as InboxList["counts"];
  const order = ["waiting", "held", "failed"].includes(query.drawer) ? "asc" : "desc";
  const rows = await database().message.findMany({
    where: within(query.drawer),
    orderBy: [{ createdAt: order }, { id: "asc" }],
    skip: (query.page - 1) * perPage,
    take: perPage,
    select: lineFields,
  });
  const labels = await labelsOf(
    actor,
    rows.map(({ record }) => record.id),
    locale,
  );
  const total = counts[query.drawer];
  return {
    lines: rows.map((row) => lineOf(actor, row, labels, locale)),
    ...{ total, counts, page: query.page, pages: Math.max(1, Math.ceil(total / perPage)) },
  };
}

const batchSize = 200;

/** All messages that match the filters, newest first, in batches. */
export async function* allMessages(
  actor: Actor,
  locale: Locale,
  query: InboxQuery,
  now: Date,
): AsyncGenerator<InboxLine> {
  const where = { AND: [readable(actor), filteredBy(query, await messagesWithWords(query.words), now)] };
  for (let last: string | undefined; ; ) {
    const rows = await database().message.findMany({
      ...{ where, orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: batchSize, select: lineFields },
      ...(last ? { cursor: { id: last }, skip: 1 } : {}),
    });
    const ids = rows.map(({ record }) => record.id);
    const labels = await labelsOf(actor, ids, locale);
    yield* rows.map((row) => lineOf(actor, row, labels, locale));
    last = rows.at(-1)?.id;
    if (rows.length < batchSize) return;
  }
}

/** The records that the actor has messages about, for the filter. */
export async function recordsWithMessages(actor: Actor, locale: Locale): Promise<{ value: string; label: string }[]> {
  const rows = await database().message.findMany({
    where: readable(actor),
    distinct: ["recordId"],
    select: { recordId: true },
    take: 500,
  });
  const labels = await labelsOf(
    actor,
    rows.map(({ recordId }) => recordId),
    locale,
  );
  const choices = rows.map(({ recordId }) => ({ value: recordId, label: labels.get(recordId)?.label ?? recordId }));
  return choices.sort((a, b) => alphabet(locale).compare(a.label, b.label));
}

export type InboxCounts = { held: number; open: number; failed: number };

/** The number of messages waiting for the actor: to check, to answer, undeliverable. */
export async function countWaiting(actor: Actor): Promise<InboxCounts> {
  const count = (where: Prisma.MessageWhereInput) =>
    database().message.count({ where: { AND: [readable(actor), where] } });
  const [held, open, unreached] = await Promise.all([
    count({ AND: [judged(actor), { state: "held" }] }),
    count({ state: "open" }),
    count(failed),
  ]);
  return { held, open, failed: unreached };
}
