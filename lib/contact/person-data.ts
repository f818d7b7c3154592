import { createHmac } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { authSecret } from "@/lib/auth/secret";
import { type Database, database } from "@/lib/db";
import { importRowsWith } from "@/lib/exchange/import/forget-person";
import { peopleWithAddress } from "@/lib/records/admin/person";
import { collectMeetingData } from "./meeting-data";

// Everything stored about an email address: messages, proposals, approvals, followed lists, emails, the account, and the person as a
// contact.

const oldestFirst = { createdAt: "asc" } as const;

function messagesOf(tx: Database, senderEmail: string) {
  return tx.message.findMany({
    where: { senderEmail },
    orderBy: oldestFirst,
    select: {
      ...{ id: true, reference: true, recordId: true, language: true, interest: true, body: true, senderName: true },
      ...{ senderEmail: true, senderOrganisation: true, senderCity: true, senderCountry: true, senderLanguage: true },
      ...{ state: true, keepLonger: true, consentedAt: true, createdAt: true, confirmedAt: true, answeredAt: true },
      ...{ closedAt: true, suspicion: true, signals: true },
      answers: { select: { text: true, language: true, createdAt: true }, orderBy: oldestFirst },
    },
  });
}

function proposalsOf(tx: Database, email: string) {
  return tx.proposal.findMany({
    where: { email },
    orderBy: oldestFirst,
    select: {
      ...{ id: true, reference: true, type: true, state: true, language: true, recordId: true, values: true },
      ...{ name: true, email: true, organisation: true, reason: true, consentedAt: true, createdAt: true },
      ...{ suspicion: true, signals: true },
    },
  });
}

function approvalsOf(tx: Database, email: string) {
  return tx.approval.findMany({
    where: { email },
    orderBy: oldestFirst,
    select: {
      ...{ id: true, recordId: true, language: true, name: true, email: true, note: true, state: true, reason: true },
      ...{ createdAt: true, answeredAt: true },
      comments: { select: { field: true, passage: true, text: true, createdAt: true }, orderBy: oldestFirst },
    },
  });
}

function subscriptionsOf(tx: Database, email: string) {
  const select = { list: true, query: true, language: true, createdAt: true, confirmedAt: true } as const;
  return tx.subscription.findMany({ where: { email }, orderBy: oldestFirst, select });
}

function emailsTo(tx: Database, to: string) {
  const select = { id: true, template: true, language: true, subject: true, state: true, createdAt: true } as const;
  return tx.email.findMany({ where: { to }, orderBy: oldestFirst, select });
}

/** The account with roles, sign-ins and history, without any secret. */
async function accountOf(tx: Database, email: string) {
  const user = await tx.user.findUnique({
    where: { email },
    select: {
      ...{ id: true, email: true, name: true, language: true, personId: true, createdAt: true, disabledAt: true },
      grants: { select: { role: true, cityId: true, recordId: true, at: true } },
      meetingRoles: { select: { meetingId: true, role: true, createdAt: true } },
      signIns: { select: { device: true, method: true, createdAt: true, lastSeenAt: true } },
      notes: { select: { text: true, createdAt: true } },
      answers: { select: { text: true, createdAt: true } },
      collections: {
        select: {
          ...{ id: true, title: true, note: true, language: true, visibility: true, createdAt: true, updatedAt: true },
          items: { select: { recordId: true, note: true }, orderBy: { position: "asc" } },
          readers: { select: { userId: true } },
        },
      },
      readableCollections: { select: { collectionId: true } },
    },
  });
  if (!user) return null;
  const history = await tx.history.findMany({
    where: { actorId: user.id },
    orderBy: { id: "asc" },
    select: { at: true, recordId: true, version: true, action: true, actorName: true },
  });
  const audit = await tx.auditEntry.findMany({
    where: { actorId: user.id },
    orderBy: { id: "asc" },
    select: { at: true, action: true, outcome: true, actorName: true },
  });
  return { ...user, history, audit };
}

async function contactsOf(tx: Database, email: string) {
  return tx.person.findMany({
    where: { id: { in: await peopleWithAddress(tx, email) } },
    select: {
      ...{ id: true, name: true, showName: true, languages: true, organisationId: true },
      translations: { select: { language: true, office: true } },
      contacts: { select: { recordId: true, roleId: true, receivesMessages: true } },
    },
  });
}

/** The data to export. `email` must be in lower case, as addresses are stored. */
export async function collectPersonData(tx: Database, email: string) {
  const invitations = { where: { email, purpose: "invitation" as const }, orderBy: oldestFirst };
  return {
    email,
    messages: await messagesOf(tx, email),
    proposals: await proposalsOf(tx, email),
    approvals: await approvalsOf(tx, email),
    subscriptions: await subscriptionsOf(tx, email),
    ...(await collectMeetingData(tx, email)),
    emails: await emailsTo(tx, email),
    invitations: await tx.token.findMany({
      ...invitations,
      select: { details: true, createdAt: true, expiresAt: true, usedAt: true },
    }),
    account: await accountOf(tx, email),
    contacts: await contactsOf(tx, email),
    importRows: await importRowsWith(tx, email),
  };
}

export type PersonData = Awaited<ReturnType<typeof collectPersonData>>;

/** The data to export; null when the actor may not. */
export async function readPersonData(actor: Actor, email: string): Promise<PersonData | null> {
  return can(actor, "erasePeople", { cityId: null }) ? collectPersonData(database(), email) : null;
}

/** The number of rows per type. */
export function countPersonData({ account, email: _, ...lists }: PersonData): Record<string, number> {
  const counts = Object.entries(lists).map(([name, list]) => [name, list.length]);
  return Object.fromEntries([...counts, ["account", account ? 1 : 0]]);
}

/** A keyed hash for the audit log, which shows that entries concern the same address but not which. */
export async function traceOf(email: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(`person:${email}`)
    .digest("hex")
    .slice(0, 16);
}
