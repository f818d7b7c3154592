import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database, Prisma } from "@/lib/db";
import { notFound } from "@/lib/records/store/settle";
import { placeOf } from "@/lib/records/write/place";
import { lockMessage } from "../change-state";
import type { MessageState } from "../states";

/** Where promoters see a message too: before, and as spam, it is the business of those who look after the city. */
const reached: MessageState[] = ["open", "answered", "closed"];

/** Messages that were sent to the actor: to their account, or to the person that they are. */
function sentTo(userId: string): Prisma.MessageWhereInput {
  return { deliveries: { some: { OR: [{ userId }, { person: { user: { id: userId } } }] } } };
}

/** A condition on `Message`: the same for which `rightsTo` says that the actor may read them. */
export function readable(actor: Actor): Prisma.MessageWhereInput {
  if (actor.grants.some(({ role }) => role === "administrator")) return {};
  const records = actor.grants.flatMap((grant) => (grant.role === "editor" ? [grant.recordId] : []));
  const theirs = actor.userId ? [sentTo(actor.userId)] : [];
  return { OR: [judged(actor), { state: { in: reached }, OR: [{ recordId: { in: records } }, ...theirs] }] };
}

/** A condition on `Message`: those that the actor looks after. */
export function judged(actor: Actor): Prisma.MessageWhereInput {
  if (actor.grants.some(({ role }) => role === "administrator")) return {};
  const cities = actor.grants.flatMap((grant) => (grant.role === "coordinator" ? [grant.cityId] : []));
  return { record: { responsibleCityId: { in: cities } } };
}

export type Rights = { read: boolean; answer: boolean; judge: boolean };

/** What of a message tells who may do what with it. */
export const placeFields = {
  state: true,
  record: {
    select: { id: true, kind: true, slug: true, responsibleCityId: true, createdById: true, publication: true },
  },
  deliveries: { select: { userId: true, person: { select: { user: { select: { id: true } } } } } },
} as const satisfies Prisma.MessageSelect;

type Placed = Prisma.MessageGetPayload<{ select: typeof placeFields }>;

export function rightsTo(actor: Actor, { state, record, deliveries }: Placed): Rights {
  const place = placeOf(record);
  const judge = can(actor, "judgeMessages", place);
  const isTheirs = deliveries.some(
    ({ userId, person }) => actor.userId !== null && [userId, person?.user?.id].includes(actor.userId),
  );
  const reaches = judge || reached.includes(state);
  return {
    judge,
    read: reaches && (isTheirs || can(actor, "readMessages", place)),
    answer: reaches && (isTheirs || can(actor, "answerMessages", place)),
  };
}

/** The message, held until the transaction ends, for whoever has this right to it; for everybody else there is none. */
export async function claimMessage(tx: Database, actor: Actor, id: string, right: keyof Rights) {
  const locked = await lockMessage(tx, id);
  if (!locked) throw notFound();
  const message = await tx.message.findUniqueOrThrow({ where: { id }, select: placeFields });
  const rights = rightsTo(actor, message);
  if (!rights[right]) throw notFound();
  return { ...message, ...locked, rights };
}
