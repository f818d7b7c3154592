import type { Database } from "@/lib/db";
import { addDays, dayToStore } from "@/lib/meetings/days";
import { fillGroups } from "@/lib/meetings/groups/apply";
import { idFrom, recordId } from "../../resolve";
import { guestId, visitId } from "../ids";
import { guestRow } from "../seed-desks";
import { seedVisits, type VisitedMeeting } from "../seed-visits";
import { stages } from "./index";
import { seedLetters } from "./seed-letters";
import { seedReview } from "./seed-review";
import { seedTaken } from "./seed-taken";
import type { Staged } from "./stage";

/** The visits, for which schools were asked two weeks before the meeting or earlier. */
function visitsOf({ slug, source, sessions, visits, at, begins, review }: Staged): VisitedMeeting {
  const session = sessions.find(({ kind }) => kind === "visit");
  return {
    ...{ meeting: slug, language: source, visits, askedAt: at(Math.min(-14, -begins - 10)) },
    sessionId: session ? idFrom(`meeting/${slug}/sessions/${session.title}`) : null,
    isClosed: review?.closedOn !== undefined,
  };
}

/** What guests wish, the groups that the product proposes for them, and who leads and reports each. */
async function seedGroups(tx: Database, { slug, meetingId, hosts, guests, source, at }: Staged): Promise<void> {
  const made = at(-5);
  const more = { language: source, at: made };
  await tx.meetingPerson.createMany({
    data: hosts.map(({ state = "confirmed", wishes: _wishes, ...host }, index) =>
      guestRow(slug, { ...host, state, email: `${slug}.host.${index + 1}@demo.example` }, more),
    ),
  });
  const wishes = guests.flatMap(({ people }) =>
    people.flatMap(({ name, wishes: wished = [] }) =>
      wished.map((number, index) => ({
        ...{ personId: guestId(slug, name), visitId: visitId(slug, number), rank: index + 1 },
      })),
    ),
  );
  await tx.visitWish.createMany({ data: wishes });
  await fillGroups(tx, meetingId, made);
  const groups = await tx.visitGroup.findMany({
    where: { visit: { meetingId } },
    include: { members: { orderBy: { personId: "asc" }, take: 1 }, visit: { select: { number: true } } },
  });
  for (const { id, members, visit } of groups) {
    const leader = hosts[visit.number - 1];
    await tx.visitGroup.update({
      where: { id },
      data: { facilitatorId: leader ? guestId(slug, leader.name) : null, rapporteurId: members[0]?.personId ?? null },
    });
  }
}

/** What the hosts, schools and guests of the meetings in stages have done. Nothing is sent to anybody. */
export async function seedStages(tx: Database, today: string): Promise<void> {
  for (const stage of stages) {
    const start = addDays(today, stage.begins);
    const noon = (day: number) => new Date(dayToStore(addDays(start, day)).getTime() + 12 * 3_600_000);
    const staged = { ...stage, meetingId: recordId("meeting", stage.slug), at: noon };
    await seedVisits(tx, visitsOf(staged));
    await seedGroups(tx, staged);
    await seedReview(tx, staged);
    await seedTaken(tx, staged);
    await seedLetters(tx, staged);
  }
}
