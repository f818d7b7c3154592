import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { peopleWhoRun } from "@/lib/meetings/desk/people-who-run";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { readNeeds } from "@/lib/meetings/people/list";
import { changesBetween } from "@/lib/meetings/programme/changes";
import { lastRelease, readNextRelease } from "@/lib/meetings/programme/release";
import { readReportDesk } from "@/lib/meetings/report/draft";
import { nameNeedsReaders } from "@/prisma/demo/meetings/needs-readers";
import { stages } from "@/prisma/demo/meetings/stages/index";
import { recordId } from "@/prisma/demo/resolve";

// The meetings of the demo, one in each stage that passes with time, each with what its pages show.

afterAll(closeDatabase);

const now = new Date();
const idOf = (slug: string) => recordId("meeting", slug);

async function deskOf(slug: string) {
  const desk = await readDesk(system, idOf(slug));
  if (!desk) throw new Error(`The demo has no meeting ${slug}`);
  return desk;
}

/** How much of everything a meeting has. */
async function countsOf(slug: string) {
  const meetingId = idOf(slug);
  const ofVisits = { visit: { meetingId } };
  const ofStatements = { statement: { meetingId } };
  const [visits, placed, wishes, notes, authors, statements, votes, answers, news, taken] = await Promise.all([
    database().meetingVisit.count({ where: { meetingId } }),
    database().visitGroupMember.count({ where: { group: ofVisits } }),
    database().visitWish.count({ where: ofVisits }),
    database().reviewNote.count({ where: ofVisits }),
    database().reviewNoteAuthor.count({ where: { note: ofVisits } }),
    database().reviewStatement.count({ where: { meetingId } }),
    database().statementVote.count({ where: ofStatements }),
    database().statementAnswer.count({ where: ofStatements }),
    database().followUpReport.count({ where: ofStatements }),
    database().takenHome.count({ where: { invitation: { meetingId } } }),
  ]);
  return { visits, placed, wishes, notes, authors, statements, votes, answers, news, taken };
}

describe("the demo has a meeting", () => {
  test.each([
    ["confirmed-limerick", "confirmed"],
    ["running-braga", "running"],
    ["feedback-ostrava", "feedbackOpen"],
    ["answers-vienna", "answersDue"],
    ["following-tampere", "followingUp"],
  ])("%s that is %s, with people in groups of its visits", async (slug, stage) => {
    const overview = await readOverview(await deskOf(slug), now);
    expect(overview.stage).toBe(stage);
    const { visits, placed, wishes } = await countsOf(slug);
    const guests = stages.find((one) => one.slug === slug)!.guests.flatMap(({ people }) => people);
    expect(visits).toBeGreaterThanOrEqual(2);
    expect(wishes).toBeGreaterThan(0);
    expect(placed).toBe(guests.filter(({ state }) => state !== "absent").length);
  });

  test("in which a change of the programme, a name, a sheet and a school are still missing", async () => {
    const desk = await deskOf("confirmed-limerick");
    const { missing } = await readOverview(desk, now);
    expect(missing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["unreleased", "waitingLetters", "visitApprovals"]),
    );
    const next = await readNextRelease(database(), desk, now);
    expect(changesBetween((await lastRelease(database(), desk.id))!.sessions, next!.sessions)).toHaveLength(2);
  });

  test("with first notes; then with statements that some notes are behind, and none vanishes", async () => {
    expect(await countsOf("running-braga")).toMatchObject({ notes: 4, authors: 4, statements: 0 });
    expect(await countsOf("feedback-ostrava")).toMatchObject({ notes: 9, authors: 9, statements: 4, votes: 3 });
    const where = { visit: { meetingId: idOf("feedback-ostrava") } };
    expect(await database().reviewNote.count({ where: { ...where, statementId: { not: null } } })).toBe(5);
    expect(await database().reviewNote.count({ where: { ...where, setAside: { not: null } } })).toBe(1);
  });

  test("whose synthesis is closed: no note has an author, results are counted, some answers are missing", async () => {
    expect(await countsOf("answers-vienna")).toMatchObject({ notes: 4, authors: 0, answers: 1, taken: 2 });
    const yard = await database().reviewStatement.findFirstOrThrow({
      where: { meetingId: idOf("answers-vienna"), text: { contains: "Saturdays" } },
    });
    expect(yard).toMatchObject({ agreed: 2, visited: 2, notSeen: 1, silent: 0 });
    const { missing } = await readOverview(await deskOf("answers-vienna"), now);
    expect(missing).toContainEqual({ name: "unanswered", count: 2, page: "follow-up" });
  });

  test("that is followed up, whose report waits for its chair and one school", async () => {
    expect(await countsOf("following-tampere")).toMatchObject({ authors: 0, answers: 3, news: 3, taken: 2 });
    const report = await readReportDesk(system, await deskOf("following-tampere"));
    expect(report?.approvals.map(({ standing }) => standing).toSorted()).toEqual(["approved", "missing", "missing"]);
  });
});

test("the demo has a meeting that is inviting, one of whose schools has approved its sheet, one agreed, one is asked", async () => {
  const desk = await deskOf("helsinki-2027");
  const { stage, missing } = await readOverview(desk, new Date("2027-02-01T12:00:00Z"));
  expect(stage).toBe("inviting");
  expect(missing).toContainEqual(expect.objectContaining({ name: "visitApprovals" }));
  const visits = await database().meetingVisit.findMany({
    where: { meetingId: desk.id },
    orderBy: { number: "asc" },
    select: { state: true, sessionId: true, answeredAt: true, approvedAt: true },
  });
  expect(visits.map(({ state, answeredAt, approvedAt }) => [state, answeredAt !== null, approvedAt !== null])).toEqual([
    ["approved", true, true],
    ["agreed", true, false],
    ["asked", false, false],
  ]);
  const session = await database().meetingSession.findFirstOrThrow({
    where: { meetingId: desk.id, kindId: "session-kind/visit" },
  });
  expect(new Set(visits.map(({ sessionId }) => sessionId))).toEqual(new Set([session.id]));
});

test("what a city of the demo adapted is its draft, made by the link of its invitation", async () => {
  const adapted = await database().takenHomePractice.findMany({
    where: { draftId: { not: null } },
    select: { draft: { select: { record: { select: { id: true, publication: true, demo: true } } } } },
  });
  expect(adapted).toHaveLength(1);
  const { id, publication, demo } = adapted[0]!.draft!.record;
  expect({ publication, demo }).toEqual({ publication: "draft", demo: true });
  const [line] = await database().history.findMany({ where: { recordId: id } });
  expect(line?.actorName).toMatch(/^meeting:/);
});

test("needs and diet at the demo have a reader who runs the meeting, once accounts exist", async () => {
  const desk = await deskOf("running-braga");
  const { id } = await database().user.create({
    data: { email: "administrator@demo.example", name: "Ada Lindqvist", language: "en" },
  });
  await nameNeedsReaders(database());
  await nameNeedsReaders(database());
  const reader = { ...system, userId: id };
  expect(await readNeeds(reader, await deskOf("running-braga"))).toMatchObject([{ diet: "Bez mléka" }]);
  expect((await peopleWhoRun(desk)).map((one) => one.id)).toEqual([id]);
  await database().user.delete({ where: { id } });
});

describe("what the demo says of people", () => {
  let letters: { state: string; sendOn: Date | null }[] = [];
  beforeAll(async () => {
    letters = await database().meetingLetter.findMany({ select: { state: true, sendOn: true } });
  });

  test("is read in six languages", async () => {
    const rows = await database().reviewNote.groupBy({ by: ["language"] });
    const spoken = new Set(stages.flatMap(({ source, guests }) => [source, ...guests.map(({ language }) => language)]));
    expect([...spoken].toSorted()).toEqual([...locales].toSorted());
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  test("is at reserved addresses, and no letter leaves by itself", async () => {
    const [guests, schools, asked] = await Promise.all([
      database().meetingInvitation.findMany({ select: { email: true } }),
      database().meetingVisit.findMany({ select: { contactEmail: true } }),
      database().responsible.findMany({ select: { email: true } }),
    ]);
    const addresses = [...guests, ...asked].map(({ email }) => email).concat(schools.map((one) => one.contactEmail));
    const given = addresses.flatMap((address) => address ?? []);
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((address) => !address.endsWith(".demo.example") && !address.endsWith("@demo.example"))).toEqual(
      [],
    );
    expect(letters.filter(({ state, sendOn }) => state === "planned" || sendOn !== null)).toEqual([]);
    expect(await database().email.count()).toBe(0);
  });

  test("names public schools only, whose visits are for their groups", async () => {
    const visits = await database().meetingVisit.findMany({
      where: { meetingId: { in: stages.map(({ slug }) => idOf(slug)) } },
      select: {
        school: { select: { record: { select: { publication: true } } } },
        session: { select: { audience: true } },
      },
    });
    expect(visits.length).toBeGreaterThanOrEqual(10);
    expect(new Set(visits.map(({ school }) => school?.record.publication))).toEqual(new Set(["published"]));
    expect(new Set(visits.map(({ session }) => session?.audience))).toEqual(new Set(["group"]));
  });

  test("can be read in every outbox, in six languages", async () => {
    for (const locale of locales) {
      const { waiting } = await readOutbox(await deskOf("confirmed-limerick"), locale);
      expect(waiting.length).toBeGreaterThan(0);
      expect(JSON.stringify(waiting)).not.toMatch(/\{\{|hosting:|visits:/);
    }
  });

  test("is kept as long as they agreed: nobody is erased on the first day", async () => {
    const named = () => database().meetingPerson.count({ where: { erasedAt: null } });
    const before = await named();
    await eraseMeetingData(now);
    expect(await named()).toBe(before);
  });
});
