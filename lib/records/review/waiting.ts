import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Record as RecordRow, Revision, ScheduledLanguage } from "@/prisma/generated/client";
import { citiesOf, inCities } from "./cities";

type Waiting = {
  records: (RecordRow & { scheduled: ScheduledLanguage[] })[];
  revisions: (Revision & { record: RecordRow | null; author: { name: string } | null })[];
};

/** Records and revisions that wait for the actor's decision, at most 200 of each. */
export async function findWaiting(actor: Actor): Promise<Waiting> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { records: [], revisions: [] };
  const [records, revisions] = await Promise.all([
    database().record.findMany({
      // Submitted practice proposals are decided on their own page.
      where: {
        ...inCities(cities),
        publication: "inReview",
        proposals: { none: { type: "practice", state: "submitted" } },
      },
      include: { scheduled: { orderBy: { publishAt: "asc" } } },
      orderBy: { updatedAt: "asc" },
      take: maxWaiting,
    }),
    database().revision.findMany({
      where: { state: { in: ["submitted", "approved"] }, record: inCities(cities), recordId: { not: null } },
      include: { record: true, author: { select: { name: true } } },
      orderBy: { updatedAt: "asc" },
      take: maxWaiting,
    }),
  ]);
  return { records, revisions };
}

/** The number of items that wait for the actor's decision; scheduled ones are already decided. */
export async function countReviews(actor: Actor): Promise<number> {
  const { records, revisions } = await findWaiting(actor);
  const open = records.filter(({ scheduled }) => scheduled.length === 0).length;
  return open + revisions.filter(({ state }) => state === "submitted").length;
}

const maxWaiting = 200;
