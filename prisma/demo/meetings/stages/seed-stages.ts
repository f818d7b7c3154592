import type { Database } from "@/lib/db";
import { addDays, dayToStore } from "@/lib/meetings/days";
import { fillGroups } from "@/lib/meetings/groups/apply";
import { idFrom, recordId } from "../../resolve";
import { guestId, visitId } from "../ids";
import { guestRow } from "../seed-desks";
import { stages } from "./index";
import { seedLetters } from "./seed-letters";
import { seedReview } from "./seed-review";
import { seedTaken } from "./seed-taken";
import type { Staged, StageVisit } from "./stage";

const isOver = ({ state }: StageVisit) => state === "done";

/** The visits, as the schools know them. */
async function seedVisits(tx: Database, stage: Staged): Promise<void> {
  const { slug, source, meetingId, sessions, visits, at, begins } = stage;
  const session = sessions.find(({ kind }) => kind === "visit");
  const sessionId = session ? idFrom(`meeting/${slug}/sessions/${session.title}`) : null;
  const asked = at(Math.min(-14, -begins - 10));
  await tx.meetingVisit.createMany({
    data: visits.map((visit, index) => {
      const { school, practices: _practices, theme, contact, ...sheet } = visit;
      const hasAgreed = visit.state !== "asked" && visit.state !== "draft";
      return {
        ...{ ...sheet, id: visitId(slug, index + 1), meetingId, number: index + 1, sessionId, language: source },
        ...{ schoolId: recordId("school", school), themeId: theme, contactName: contact, contactLanguage: source },
        ...{ contactEmail: `${slug}.${index + 1}@school.demo.example`, askedAt: asked, createdAt: asked },
        ...{ answeredAt: hasAgreed ? asked : null },
        ...{ approvedAt: visit.state === "approved" || isOver(visit) ? asked : null },
      };
    }),
  });
  await tx.meetingVisitPractice.createMany({
    data: visits.flatMap(({ practices }, index) =>
      practices.map((practice) => ({
        visitId: visitId(slug, index + 1),
        practiceId: recordId("practice", practice),
      })),
    ),
  });
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
    await seedVisits(tx, staged);
    await seedGroups(tx, staged);
    await seedReview(tx, staged);
    await seedTaken(tx, staged);
    await seedLetters(tx, staged);
  }
}
