import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { isLocale } from "@/lib/i18n/locales";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { lockPeople } from "../people/lock";
import { nextName } from "./names";
import { type GroupGuest, type GroupToFill, proposeGroups } from "./propose";
import { readVisitors, readVisits, slotsOfVisits, type VisitWithGroups } from "./read";

/** Each visit has at least one group. */
async function completeGroups(tx: Database, visits: readonly VisitWithGroups[], now: Date): Promise<void> {
  const names = visits.flatMap(({ groups }) => groups.map(({ name }) => name));
  for (const { id: visitId, groups } of visits) {
    if (groups.length > 0) continue;
    const name = nextName(names);
    names.push(name);
    await tx.visitGroup.create({ data: { visitId, name, createdAt: now } });
  }
}

/** The seats of a school, shared by the groups that visit it. */
function seatsOf(seats: number | null, groups: number, index: number): number | null {
  if (seats === null) return null;
  return Math.floor(seats / groups) + (index < seats % groups ? 1 : 0);
}

function groupsToFill({ id: visitId, seats, languages, groups }: VisitWithGroups, people: Map<string, GroupGuest>) {
  return groups.map((group, index): GroupToFill => {
    const byHand = group.members.filter(({ isAutomatic }) => !isAutomatic);
    return {
      ...{ id: group.id, visitId, seats: seatsOf(seats, groups.length, index), languages: languages.filter(isLocale) },
      placed: byHand.flatMap(({ personId }) => people.get(personId) ?? []),
    };
  });
}

/** Takes everybody out of their group whom a proposal has put there. */
const clearAutomatic = (tx: Database, meetingId: string) =>
  tx.visitGroupMember.deleteMany({ where: { isAutomatic: true, group: { visit: { meetingId } } } });

/** Places everybody anew whom no host has placed, in groups of the visits, of which each gets one. */
export async function fillGroups(tx: Database, meetingId: string, now: Date) {
  await completeGroups(tx, await readVisits(tx, meetingId), now);
  const [visits, visitors] = [await readVisits(tx, meetingId), await readVisitors(tx, meetingId)];
  if (visits.length === 0) throw invalid([{ key: "visits:error.noVisits", path: [] }]);
  await clearAutomatic(tx, meetingId);
  const people = new Map(visitors.map((visitor) => [visitor.id, visitor]));
  const slots = slotsOfVisits(visits);
  let [placed, left] = [0, 0];
  for (const slot of new Set(slots.values())) {
    const here = visits.filter(({ id }) => slots.get(id) === slot);
    const proposal = proposeGroups(
      visitors,
      here.flatMap((visit) => groupsToFill(visit, people)),
    );
    const data = proposal.placements.map(({ personId, groupId }) => ({
      ...{ personId, groupId, isAutomatic: true, createdAt: now },
    }));
    await tx.visitGroupMember.createMany({ data });
    placed += data.length;
    left += proposal.left.length;
  }
  return { placed, left };
}

/** The same for a host. Returns how many have a place, and how many found none. */
export function applyProposal(actor: Actor, meetingId: string, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    await lockPeople(tx, meetingId);
    return { value: await fillGroups(tx, meetingId, now), tags: [] };
  }, meetingId);
}

/** Takes the proposal back; those whom a host has placed stay. */
export function clearProposal(actor: Actor, meetingId: string) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const { count } = await clearAutomatic(tx, meetingId);
    return { value: { cleared: count }, tags: [] };
  }, meetingId);
}
