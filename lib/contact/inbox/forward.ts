import type { Actor } from "@/lib/auth/actor";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { labelsOf } from "@/lib/records/admin/labels";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { deliverTo } from "../hand-to-people";
import { readAccount, readPersonToWriteTo } from "../recipients";
import { claimMessage } from "./rights";

/** A person to forward to: name and place, never the address. */
export type ForwardChoice = { value: string; name: string; place: string | null };
export type ForwardChoices = { people: ForwardChoice[]; coordinators: ForwardChoice[] };

/** The organisations connected to a record or its city. */
async function organisationsAround(tx: Database, recordId: string, cityId: string | null): Promise<string[]> {
  const ofRecord = [
    { contacts: { some: { recordId } } },
    { acts: { some: { practiceId: recordId } } },
    { coordinates: { some: { id: recordId } } },
    { supports: { some: { networkId: recordId } } },
    { id: recordId },
  ];
  const where = { OR: [...ofRecord, ...(cityId ? [{ cityId }] : [])] };
  return (await tx.organisation.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** People with an address who do not have the message: contacts of its record and people of connected organisations. */
async function peopleFor(tx: Database, messageId: string, recordId: string, cityId: string | null) {
  const organisations = await organisationsAround(tx, recordId, cityId);
  return tx.person.findMany({
    where: {
      address: { isNot: null },
      deliveries: { none: { messageId } },
      OR: [{ contacts: { some: { recordId } } }, { organisationId: { in: organisations } }],
    },
    select: { id: true, name: true, organisationId: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Coordinators of any city who do not have the message. */
function coordinatorsFor(tx: Database, messageId: string) {
  const grants = { some: { role: "coordinator" as const } };
  return tx.user.findMany({
    where: { disabledAt: null, grants, deliveries: { none: { messageId } } },
    select: { id: true, name: true, grants: { where: { role: "coordinator" }, select: { cityId: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

type Forwardable = { rights: { moderate: boolean }; erasedAt: Date | null; state: string };

/** True when the reader coordinates the message's city and it is open or answered. */
export function canForward({ rights, erasedAt, state }: Forwardable): boolean {
  return rights.moderate && erasedAt === null && (state === "open" || state === "answered");
}

/** The people and coordinators a message can be forwarded to. */
export async function forwardChoices(
  actor: Actor,
  message: { id: string; about: { id: string }; cityId: string | null },
  locale: Locale,
): Promise<ForwardChoices> {
  const [people, users] = await Promise.all([
    peopleFor(database(), message.id, message.about.id, message.cityId),
    coordinatorsFor(database(), message.id),
  ]);
  const places = [
    ...people.flatMap(({ organisationId }) => organisationId ?? []),
    ...users.flatMap(({ grants }) => grants.flatMap(({ cityId }) => cityId ?? [])),
  ];
  const labels = await labelsOf(actor, places, locale);
  const named = (ids: (string | null)[]) => ids.flatMap((id) => labels.get(id ?? "")?.label ?? []).join(", ") || null;
  return {
    people: people.map(({ id, name, organisationId }) => ({
      value: `person:${id}`,
      name,
      place: named([organisationId]),
    })),
    coordinators: users
      .filter(({ id }) => id !== actor.userId)
      .map(({ id, name, grants }) => ({
        value: `user:${id}`,
        name,
        place: named(grants.map(({ cityId }) => cityId)),
      })),
  };
}

async function findRecipient(tx: Database, messageId: string, record: Place, to: string) {
  const [sort, id = ""] = to.split(":");
  if (sort === "user") {
    const isOffered = (await coordinatorsFor(tx, messageId)).some((item) => item.id === id);
    return isOffered ? readAccount(tx, id) : null;
  }
  const people = await peopleFor(tx, messageId, record.id, record.responsibleCityId);
  return people.some((item) => item.id === id) ? readPersonToWriteTo(tx, record.id, id) : null;
}

type Place = { id: string; responsibleCityId: string | null };

/** Forwards a message. Errors: invalid (closed, or not an offered recipient), notFound. */
export function forwardMessage(actor: Actor, id: string, to: string, now: Date): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { state, erasedAt, record } = await claimMessage(tx, actor, id, "moderate");
    if (erasedAt || (state !== "open" && state !== "answered"))
      throw invalid([{ key: "inbox:error.cannotForward", path: ["to"] }]);
    const recipient = await findRecipient(tx, id, record, to);
    if (!recipient) throw invalid([{ key: "inbox:error.notToThem", path: ["to"] }]);
    await deliverTo(tx, id, [recipient], { purpose: "forward" }, now);
    return { value: null, tags: [] };
  });
}
