import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { citiesOf } from "@/lib/records/review/cities";
import { type ApprovalDetails, approvalInclude, wasChanged } from "./read";

/** An answer to a request for approval, and whether the text changed since. */
export type Answered = ApprovalDetails & { changedSince: boolean };

const day = 24 * 3_600_000;
const shownFor = 30 * day;

/**
 * The latest answers that ask for something, one per record: comments, also those that came with an approval, and
 * refusals. Of texts that the actor sent, and of the cities they coordinate.
 */
export async function readAnswered(
  actor: Actor,
  now: Date,
  take: number,
): Promise<{ answers: Answered[]; total: number }> {
  const cities = citiesOf(actor);
  const isMine = cities
    ? { OR: [{ askedById: actor.userId ?? "" }, { record: { responsibleCityId: { in: cities } } }] }
    : {};
  const asksForSomething = { OR: [{ state: { in: ["commented" as const, "declined" as const] } }, withComments] };
  const rows = await database().approval.findMany({
    where: { answeredAt: { gte: new Date(now.getTime() - shownFor) }, AND: [isMine, asksForSomething] },
    orderBy: { answeredAt: "desc" },
    distinct: ["recordId"],
    include: approvalInclude,
  });
  const shown = rows.slice(0, take).map(async (row) => ({ ...row, changedSince: await wasChanged(row) }));
  return { answers: await Promise.all(shown), total: rows.length };
}

const withComments = { state: "approved" as const, comments: { some: {} } };
