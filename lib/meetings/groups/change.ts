import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { lockPeople } from "../people/lock";
import { nextName } from "./names";
import { readVisits, slotsOfVisits } from "./read";

/** More groups at one school are a queue. */
const maxGroups = 20;

/** Adds a group to a visit under the next letter. */
export function addGroup(actor: Actor, meetingId: string, visitId: string, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const visits = await readVisits(tx, meetingId);
    const visit = visits.find(({ id }) => id === visitId);
    if (!visit) throw notFound();
    if (visit.groups.length >= maxGroups) throw invalid([{ key: "error.tooMany", path: [] }]);
    const name = nextName(visits.flatMap(({ groups }) => groups.map((group) => group.name)));
    const { id } = await tx.visitGroup.create({ data: { visitId, name, createdAt: now } });
    return { value: { id }, tags: [] };
  }, meetingId);
}

async function lockGroup(tx: Database, meetingId: string, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "VisitGroup" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const group = await tx.visitGroup.findFirst({ where: { id, visit: { meetingId } } });
  if (!group) throw notFound();
  return group;
}

type GroupInput = { name: string; facilitatorId: string | null; rapporteurId: string | null };

async function requireFree(tx: Database, visitId: string, id: string, name: string): Promise<void> {
  const twin = await tx.visitGroup.count({ where: { visitId, name, id: { not: id } } });
  if (twin > 0) throw invalid([{ key: "visits:error.groupTwice", path: ["name"] }]);
}

/** Names a group and who leads and reports it. `seen` is the version that was on the page. */
export function saveGroup(actor: Actor, meetingId: string, groupId: string, input: GroupInput, seen: number) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const tasks = ["facilitatorId", "rapporteurId"] as const;
    const known = await lockPeople(
      tx,
      meetingId,
      tasks.flatMap((field) => input[field] ?? []),
    );
    const { visitId, version } = await lockGroup(tx, meetingId, groupId);
    requireSeen(version, seen);
    await requireFree(tx, visitId, groupId, input.name);
    for (const field of tasks) {
      const id = input[field];
      if (id && !known.includes(id)) throw invalid([{ key: "error.choice", path: [field] }]);
    }
    await tx.visitGroup.update({ where: { id: groupId }, data: { ...input, version: { increment: 1 } } });
    return { value: { id: groupId }, tags: [] };
  }, meetingId);
}

/**
 * Removes a group that is empty, so that nobody is left outside unnoticed. One with notes stays: without their group, all
 * rapporteurs of the visit would read what only one may.
 */
export function removeGroup(actor: Actor, meetingId: string, groupId: string, seen: number) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const { version } = await lockGroup(tx, meetingId, groupId);
    requireSeen(version, seen);
    const members = await tx.visitGroupMember.count({ where: { groupId } });
    if (members > 0) throw invalid([{ key: "visits:error.groupFull", path: [] }]);
    const notes = await tx.reviewNote.count({ where: { groupId } });
    if (notes > 0) throw invalid([{ key: "visits:error.groupNotes", path: [] }]);
    await tx.visitGroup.delete({ where: { id: groupId } });
    return { value: { id: groupId }, tags: [] };
  }, meetingId);
}

/** Somebody on the page, and the group in which they were shown; null: in none. */
export type Pick = { personId: string; fromId: string | null };

const movedMeanwhile = () => invalid([{ key: "visits:error.movedMeanwhile", path: ["people"] }]);

/** Throws unless everybody is still where the page showed them, and is a guest of this meeting. */
async function requireThere(tx: Database, meetingId: string, picks: readonly Pick[], slotGroups: readonly string[]) {
  const ids = picks.map(({ personId }) => personId);
  const known = await lockPeople(tx, meetingId, ids);
  if (known.length < new Set(ids).size) throw notFound();
  const rows = await tx.visitGroupMember.findMany({
    where: { personId: { in: ids }, groupId: { in: [...slotGroups] } },
  });
  // Visits whose hours were changed can leave somebody in two groups at once; any of them is where they are.
  for (const { personId, fromId } of picks) {
    const own = rows.filter((row) => row.personId === personId);
    const isThere = fromId === null ? own.length === 0 : own.some(({ groupId }) => groupId === fromId);
    if (!isThere) throw movedMeanwhile();
  }
}

/**
 * Moves people to a group, or out of theirs (`toId` null), all from groups at the same time. Whoever a colleague has
 * moved meanwhile is not moved again.
 */
export function movePeople(actor: Actor, meetingId: string, picks: readonly Pick[], toId: string | null, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    if (picks.length === 0) throw invalid([{ key: "visits:error.noPeople", path: ["people"] }]);
    const visits = await readVisits(tx, meetingId);
    const slots = slotsOfVisits(visits);
    const slotOf = (groupId: string | null) => {
      const visit = groupId && visits.find(({ groups }) => groups.some(({ id }) => id === groupId));
      return visit ? slots.get(visit.id) : undefined;
    };
    const slot = slotOf(toId ?? picks[0]?.fromId ?? null);
    if (slot === undefined) throw notFound();
    const isElsewhere = picks.some(({ fromId }) => fromId !== null && slotOf(fromId) !== slot);
    if (isElsewhere) throw invalid([{ key: "visits:error.otherTime", path: ["to"] }]);
    const groups = visits
      .filter(({ id }) => slots.get(id) === slot)
      .flatMap((visit) => visit.groups.map(({ id }) => id));
    await requireThere(tx, meetingId, picks, groups);
    const personId = { in: picks.map((pick) => pick.personId) };
    await tx.visitGroupMember.deleteMany({ where: { personId, groupId: { in: groups } } });
    if (toId) {
      const data = [...new Set(personId.in)].map((id) => ({ groupId: toId, personId: id, createdAt: now }));
      await tx.visitGroupMember.createMany({ data });
    }
    return { value: { moved: picks.length }, tags: [] };
  }, meetingId);
}
