import { database } from "@/lib/db";
import type { MissingThing } from "../desk/overview";
import { guests, peopleIn, readVisits, slotsOfVisits, type VisitWithGroups } from "./read";

/** How many people have no group in some slot; none while no group has been filled. */
async function countWithoutGroup(meetingId: string, visits: readonly VisitWithGroups[]): Promise<number> {
  if (visits.every((visit) => peopleIn(visit.groups) === 0)) return 0;
  const slots = slotsOfVisits(visits);
  const placed = [...new Set(slots.values())].map((slot) => {
    const here = visits.filter(({ id }) => slots.get(id) === slot);
    const members = here.flatMap(({ groups }) => groups.flatMap((group) => group.members));
    return new Set(members.map(({ personId }) => personId));
  });
  const where = guests(meetingId);
  const people = await database().meetingPerson.findMany({ where, select: { id: true }, take: 1_000 });
  return people.filter(({ id }) => placed.some((ids) => !ids.has(id))).length;
}

/** What is missing of the visits and groups before the meeting. */
export async function missingOfVisits(meetingId: string): Promise<MissingThing[]> {
  const visits = await readVisits(database(), meetingId);
  const withoutGroup = await countWithoutGroup(meetingId, visits);
  const about = (name: MissingThing["name"], some: readonly VisitWithGroups[], page: MissingThing["page"]) => ({
    ...{ name, count: some.length, numbers: some.map(({ number }) => number).join(", "), page },
  });
  const agreed = visits.filter(({ state }) => state === "agreed");
  const overfull = visits.filter((visit) => visit.seats !== null && peopleIn(visit.groups) > visit.seats);
  const all: MissingThing[] = [
    about(
      "visitContacts",
      visits.filter(({ contactEmail }) => !contactEmail),
      "visits",
    ),
    about("visitApprovals", agreed, "visits"),
    { name: "withoutGroup", count: withoutGroup, page: "visits/groups" },
    about("overfull", overfull, "visits/groups"),
  ];
  return all.filter(({ count }) => count > 0);
}
