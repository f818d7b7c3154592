import { database, type Prisma } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readCards } from "@/lib/records/public/cards";
import { readTerms } from "@/lib/records/vocabularies/terms";
import type { MessageState } from "../states";

/** What happened to the email to one recipient. */
export type DeliveryStep =
  | "waiting"
  | "kept"
  | "deferred"
  | "sent"
  | "delivered"
  | "failed"
  | "opened"
  | "reminded"
  | "answered"
  | "declined";
export type StatusMoment = { step: DeliveryStep; at: Date };

/** A recipient by office, without name or address. */
export type RecipientStatus = {
  id: string;
  /** Null for a coordinator or administrator. */
  role: TextInLanguage | null;
  isCoordinator: boolean;
  organisation: Card | null;
  moments: StatusMoment[];
};

export type MessageStatus = {
  reference: string;
  state: MessageState;
  record: Card | null;
  createdAt: Date;
  confirmedAt: Date | null;
  handedOverAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  erasedAt: Date | null;
  recipients: RecipientStatus[];
};

const select = {
  reference: true,
  state: true,
  createdAt: true,
  confirmedAt: true,
  handedOverAt: true,
  answeredAt: true,
  closedAt: true,
  erasedAt: true,
  recordId: true,
  deliveries: {
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    select: {
      id: true,
      userId: true,
      purpose: true,
      state: true,
      createdAt: true,
      settledAt: true,
      openedAt: true,
      answeredAt: true,
      declinedAt: true,
      contact: { select: { roleId: true, organisationId: true } },
      person: { select: { organisationId: true } },
      events: { orderBy: { id: "asc" as const }, select: { type: true, at: true, detail: true } },
    },
  },
} satisfies Prisma.MessageSelect;

const readRow = (id: string) => database().message.findUnique({ where: { id }, select });
type Delivery = NonNullable<Awaited<ReturnType<typeof readRow>>>["deliveries"][number];

/** The events of an email in order. */
function momentsOf({
  state,
  createdAt,
  settledAt,
  openedAt,
  answeredAt,
  declinedAt,
  events,
}: Delivery): StatusMoment[] {
  const eventAt = (type: string) => events.find((event) => event.type === type)?.at ?? null;
  const isWaiting = state === "waiting";
  const delay = isWaiting ? events.findLast(({ type }) => type === "deferred") : undefined;
  const known: [DeliveryStep, Date | null][] = [
    ["waiting", isWaiting && !delay ? createdAt : null],
    // Without a mail server emails are stored, not sent.
    [delay?.detail === "kept" ? "kept" : "deferred", delay?.at ?? null],
    ["sent", eventAt("accepted") ?? (state === "sent" ? settledAt : null)],
    ["delivered", eventAt("delivered")],
    ["failed", state === "failed" ? (settledAt ?? createdAt) : null],
    ["opened", openedAt],
    ["reminded", eventAt("reminded")],
    ["answered", answeredAt],
    ["declined", declinedAt],
  ];
  const moments = known.flatMap(([step, at]) => (at ? [{ step, at }] : []));
  return moments.sort((first, second) => first.at.getTime() - second.at.getTime());
}

const organisationOf = ({ contact, person }: Delivery) => contact?.organisationId ?? person?.organisationId ?? null;

async function readRecipientStatuses(deliveries: Delivery[], locale: Locale): Promise<RecipientStatus[]> {
  const [terms, cards] = await Promise.all([
    readTerms(
      deliveries.flatMap(({ contact }) => contact?.roleId ?? []),
      locale,
    ),
    readCards(
      deliveries.flatMap((item) => organisationOf(item) ?? []),
      locale,
    ),
  ]);
  return deliveries.map((delivery) => ({
    id: delivery.id,
    role: terms.get(delivery.contact?.roleId ?? "")?.label ?? null,
    isCoordinator: delivery.purpose === "handOver",
    organisation: cards.get(organisationOf(delivery) ?? "") ?? null,
    moments: momentsOf(delivery),
  }));
}

/** The state of a message for its sender; null when it does not exist. */
export async function readStatus(messageId: string, locale: Locale): Promise<MessageStatus | null> {
  const row = await readRow(messageId);
  if (!row) return null;
  const { deliveries, recordId, ...message } = row;
  const [recipients, cards] = await Promise.all([
    readRecipientStatuses(deliveries, locale),
    readCards([recordId], locale),
  ]);
  return { ...message, record: cards.get(recordId) ?? null, recipients };
}
