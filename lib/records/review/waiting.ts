import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import type { Record as RecordRow, Revision, ScheduledLanguage } from "@/prisma/generated/client";
import { citiesOf, inCities } from "./cities";

type Waiting = {
  records: (RecordRow & { scheduled: ScheduledLanguage[] })[];
  revisions: (Revision & { record: RecordRow | null; author: { name: string } | null })[];
};

/** An item that waits for review: a whole record or a change to one. */
export type WaitingItem = { type: "record" | "revision"; id: string };

const maxWaiting = 200;

/** Submitted practice proposals are decided on their own page. */
const inReview = (cities: string[] | null): Prisma.RecordWhereInput => ({
  ...inCities(cities),
  publication: "inReview",
  proposals: { none: { type: "practice", state: "submitted" } },
});

const changesOf = (cities: string[] | null): Prisma.RevisionWhereInput => ({
  record: inCities(cities),
  recordId: { not: null },
});

/** Records and revisions that wait for the actor's decision, at most 200 of each; or `only` one of them. */
export async function findWaiting(actor: Actor, only?: WaitingItem): Promise<Waiting> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { records: [], revisions: [] };
  const isAsked = (type: WaitingItem["type"]) => (only ? { id: { in: only.type === type ? [only.id] : [] } } : {});
  const [records, revisions] = await Promise.all([
    database().record.findMany({
      where: { ...inReview(cities), ...isAsked("record") },
      include: { scheduled: { orderBy: { publishAt: "asc" } } },
      orderBy: { updatedAt: "asc" },
      take: maxWaiting,
    }),
    database().revision.findMany({
      where: { ...changesOf(cities), state: { in: ["submitted", "approved"] }, ...isAsked("revision") },
      include: { record: true, author: { select: { name: true } } },
      orderBy: { updatedAt: "asc" },
      take: maxWaiting,
    }),
  ]);
  return { records, revisions };
}

/** The number of items that wait for the actor's decision; scheduled ones are already decided. */
export async function countReviews(actor: Actor): Promise<number> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return 0;
  const [records, revisions] = await Promise.all([
    database().record.count({ where: { ...inReview(cities), scheduled: { none: {} } } }),
    database().revision.count({ where: { ...changesOf(cities), state: "submitted" } }),
  ]);
  return records + revisions;
}
