import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database, Prisma } from "@/lib/db";
import { notFound } from "@/lib/records/store/run-write";
import { targetOf } from "@/lib/records/write/place";
import { lockMessage } from "../change-state";
import type { MessageState } from "../states";

/** States in which recipients see a message; before these, and as spam, only coordinators do. */
const reached: MessageState[] = ["open", "answered", "closed"];

/** Messages sent to the actor's account or person. */
function sentTo(userId: string): Prisma.MessageWhereInput {
  return { deliveries: { some: { OR: [{ userId }, { person: { user: { id: userId } } }] } } };
}

/** A condition on `Message` for those the actor may read. Must match `rightsTo`. */
export function readable(actor: Actor): Prisma.MessageWhereInput {
  if (actor.grants.some(({ role }) => role === "administrator")) return {};
  const records = actor.grants.flatMap((grant) => (grant.role === "editor" ? [grant.recordId] : []));
  const theirs = actor.userId ? [sentTo(actor.userId)] : [];
  return { OR: [judged(actor), { state: { in: reached }, OR: [{ recordId: { in: records } }, ...theirs] }] };
}

/** A condition on `Message` for those the actor coordinates. */
export function judged(actor: Actor): Prisma.MessageWhereInput {
  if (actor.grants.some(({ role }) => role === "administrator")) return {};
  const cities = actor.grants.flatMap((grant) => (grant.role === "coordinator" ? [grant.cityId] : []));
  return { record: { responsibleCityId: { in: cities } } };
}

export type Rights = { read: boolean; answer: boolean; moderate: boolean };

/** The columns that `rightsTo` needs. */
export const placeFields = {
  state: true,
  record: {
    select: { id: true, kind: true, slug: true, responsibleCityId: true, createdById: true, publication: true },
  },
  deliveries: { select: { userId: true, person: { select: { user: { select: { id: true } } } } } },
} as const satisfies Prisma.MessageSelect;

type Placed = Prisma.MessageGetPayload<{ select: typeof placeFields }>;

/** What the actor may do with a message. Must match `readable` and `judged`. */
export function rightsTo(actor: Actor, { state, record, deliveries }: Placed): Rights {
  const place = targetOf(record);
  const moderate = can(actor, "judgeMessages", place);
  const isTheirs = deliveries.some(
    ({ userId, person }) => actor.userId !== null && [userId, person?.user?.id].includes(actor.userId),
  );
  const reaches = moderate || reached.includes(state);
  return {
    moderate,
    read: reaches && (isTheirs || can(actor, "readMessages", place)),
    answer: reaches && (isTheirs || can(actor, "answerMessages", place)),
  };
}

/** Reads and locks a message. Throws notFound without the right. */
export async function claimMessage(tx: Database, actor: Actor, id: string, right: keyof Rights) {
  const locked = await lockMessage(tx, id);
  if (!locked) throw notFound();
  const message = await tx.message.findUniqueOrThrow({ where: { id }, select: placeFields });
  const rights = rightsTo(actor, message);
  if (!rights[right]) throw notFound();
  return { ...message, ...locked, rights };
}
