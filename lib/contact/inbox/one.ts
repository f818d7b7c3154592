import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { labelsOf } from "@/lib/records/admin/labels";
import { timeZoneOf } from "@/lib/records/history/view";
import { readPeople } from "@/lib/records/public/people";
import { erasedOn } from "../retention-days";
import { aboutOf } from "./list";
import type { AnswerLine, DeliveryLine, NoteLine } from "./models";
import { placeFields, rightsTo } from "./rights";

const deliveryFields = {
  ...placeFields.deliveries.select,
  ...{ id: true, purpose: true, state: true, createdAt: true, openedAt: true, answeredAt: true, declinedAt: true },
  user: { select: { name: true } },
  person: { select: { id: true, name: true, user: { select: { id: true } } } },
  events: { select: { id: true, at: true, type: true, detail: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.DeliverySelect;

const author = { select: { name: true } } as const;
const oldestFirst = { createdAt: "asc" } as const;

const messageFields = {
  ...placeFields,
  ...{ id: true, reference: true, language: true, interest: true, body: true, keepLonger: true, signals: true },
  ...{ senderName: true, senderEmail: true, senderOrganisation: true, senderCity: true, senderCountry: true },
  ...{ senderLanguage: true, createdAt: true, confirmedAt: true, remindedAt: true, handedOverAt: true },
  ...{ answeredAt: true, closedAt: true, erasedAt: true },
  deliveries: { select: deliveryFields, orderBy: oldestFirst },
  notes: { select: { id: true, text: true, createdAt: true, author }, orderBy: oldestFirst },
  answers: {
    select: { id: true, text: true, language: true, createdAt: true, author, emails: { select: { state: true } } },
    orderBy: oldestFirst,
  },
} as const satisfies Prisma.MessageSelect;

type Row = Prisma.MessageGetPayload<{ select: typeof messageFields }>;
type DeliveryRow = Row["deliveries"][number];

type Offices = Awaited<ReturnType<typeof readPeople>>;

/** Coordinators see recipients' names; others see what the public sees. */
function recipientOf({ person, user }: DeliveryRow, offices: Offices, isModerator: boolean, locale: Locale) {
  if (user) return { text: user.name, language: undefined };
  if (!person) return null;
  if (isModerator) return { text: person.name, language: undefined };
  const shown = offices.get(person.id);
  if (shown?.name) return { text: shown.name, language: undefined };
  const office = shown?.office;
  return office ? { text: office.text, language: office.language === locale ? undefined : office.language } : null;
}

function deliveryLine(row: DeliveryRow, offices: Offices, isModerator: boolean, locale: Locale): DeliveryLine {
  const { id, purpose, state, createdAt, events } = row;
  const posted = { key: "posted", at: createdAt, type: "posted" as const, detail: null };
  return {
    ...{ id, purpose, state },
    to: recipientOf(row, offices, isModerator, locale),
    happenings: [posted, ...events.map(({ id: key, ...event }) => ({ key: String(key), ...event }))],
  };
}

function answerLine({ emails, author, language, ...answer }: Row["answers"][number]): AnswerLine {
  return { ...answer, language: knownLocale(language), author: author?.name ?? null, sent: emails[0]?.state ?? null };
}

const noteLine = ({ author: { name }, ...note }: Row["notes"][number]): NoteLine => ({ ...note, author: name });

/** A message with deliveries, answers and notes; null when the actor may not read it. */
export async function readMessage(actor: Actor, id: string, locale: Locale) {
  const row = await database().message.findUnique({ where: { id }, select: messageFields });
  const rights = row && rightsTo(actor, row);
  if (!row || !rights?.read) return null;
  const { record, deliveries, answers, notes, ...message } = row;
  const people = deliveries.flatMap(({ person }) => person?.id ?? []);
  const [labels, offices, timeZone] = await Promise.all([
    labelsOf(actor, [record.id], locale),
    readPeople(people, locale),
    timeZoneOf(record.responsibleCityId),
  ]);
  return {
    ...message,
    ...{ rights, timeZone },
    language: knownLocale(message.language),
    notes: notes.map(noteLine),
    slug: record.slug,
    cityId: record.responsibleCityId,
    hasFailed: message.state === "open" && deliveries.length > 0 && deliveries.every((item) => item.state === "failed"),
    isPublic: record.publication === "published",
    about: aboutOf(record, labels, locale),
    deliveries: deliveries.map((item) => deliveryLine(item, offices, rights.moderate, locale)),
    answers: answers.map(answerLine),
    forgottenOn: erasedOn(message, env()),
  };
}

export type ReadMessage = NonNullable<Awaited<ReturnType<typeof readMessage>>>;
