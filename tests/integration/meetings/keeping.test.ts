import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database, Prisma } from "@/lib/db";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { type Kept, keeping } from "@/lib/meetings/people/keeping";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting } from "../../support/meetings";

// What of a meeting is kept until when: for each column, against the database.

afterAll(closeDatabase);

/** Parts of the record: written for readers, translated and exported with it. */
const record = /^(?:Session|Visit|Delegation|ReviewItem)(?:Translation|Record|Practice)?$|^MeetingTranslation$/;

test("says something of every table that hangs on a meeting and holds words", async () => {
  const rows = await database().$queryRaw<{ table: string }[]>`
    WITH RECURSIVE hangs AS (
      SELECT '"Meeting"'::regclass::oid AS "table"
      UNION
      SELECT c.conrelid FROM pg_constraint c JOIN hangs ON c.confrelid = hangs."table" WHERE c.contype = 'f')
    SELECT DISTINCT t.relname AS "table" FROM hangs
    JOIN pg_class t ON t.oid = hangs."table"
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
      AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
    WHERE t.relname <> 'Meeting'`;
  const theirs = rows.map(({ table }) => table).filter((table) => !record.test(table));
  expect(theirs.length).toBeGreaterThan(15);
  expect(theirs.toSorted()).toEqual(Object.keys(keeping).toSorted());
});

const canary = `canary-${randomUUID()}`;
const now = new Date("2028-01-10T12:00:00Z");

async function makePeople(meetingId: string, invitationId: string) {
  const own = { meetingId, invitationId, language: "cs", office: canary, arrival: canary };
  await database().meetingPerson.create({
    data: { ...own, name: canary, email: canary, needs: { create: { needs: canary, diet: canary } } },
  });
  // An address may be missing where there is something else to erase.
  await database().meetingPerson.create({ data: { ...own, name: "Jana", office: "", nameInReport: true } });
}

async function makeProgramme(meetingId: string) {
  const words = { title: canary, description: canary, place: canary, room: canary, track: canary };
  const speakers = { create: { position: 0, name: canary, office: canary } };
  const session = { meetingId, kindId: "session-kind/opening", ...words, interpreting: canary, speakers };
  await database().meetingSession.create({ data: session });
  const said = [
    { name: canary, office: "Head", consent: false },
    { name: "Agreed", office: "", consent: true },
  ];
  const sessions = [
    { id: "1", speakers: said },
    { id: "2", speakers: [] },
  ];
  await database().programmeRelease.create({ data: { meetingId, number: 1, releasedAt: now, sessions } });
}

async function makeVisit(meetingId: string) {
  const sheet = { question: canary, whatToSee: canary, meetingPoint: canary, wayThere: canary, safeguarding: canary };
  const contact = { contactName: canary, contactEmail: canary, contactPhone: canary, contactLanguage: "ca" };
  const notes = {
    create: {
      id: randomUUID(),
      kind: "worksWell" as const,
      text: canary,
      language: "cs",
      reach: "host" as const,
      setAside: canary,
    },
  };
  return database().meetingVisit.create({
    data: {
      ...{ meetingId, number: 1, language: "ca", ...sheet, ...contact, remark: canary, hostOnlyWords: canary, notes },
      groups: { create: { name: canary } },
    },
  });
}

async function makeReview(meetingId: string, invitationId: string) {
  const responsible = await database().responsible.create({ data: { meetingId, email: canary, language: "ca" } });
  const told = { state: "done" as const, language: "ca", byHost: false, reportedAt: now };
  const figure = { figure: canary, figureCounts: canary, figureOn: canary, figureSource: canary };
  const answer = { answer: "yes" as const, text: canary, language: "ca", action: canary, who: canary, answeredAt: now };
  await database().reviewStatement.create({
    data: {
      ...{ meetingId, kind: "suggestion", text: canary, language: "en", reach: "public", dissent: canary },
      votes: { create: { invitationId, choice: "not", words: canary } },
      answer: { create: { ...answer, responsibleId: responsible.id } },
      followUp: { create: { id: randomUUID(), text: canary, ...told, ...figure } },
    },
  });
  const practiceId = await idOf("practice", "aprenem-en-xarxa");
  await database().takenHome.create({
    data: {
      ...{ invitationId, reason: canary, language: "cs", answeredAt: now },
      practices: { create: { practiceId, reason: canary } },
    },
  });
}

const makeReport = (meetingId: string, visitId: string) =>
  database().meetingReport.create({
    data: {
      ...{ meetingId, summary: canary },
      approvals: { create: { visitId, state: "waived", words: canary, mark: "m", saidAt: now } },
      versions: {
        create: { number: 1, publishedAt: now, reason: canary, content: { summary: canary }, hash: "h" },
      },
    },
  });

/** A meeting with the same word in each column. */
async function makeFullMeeting() {
  const barcelona = await idOf("city", "barcelona");
  const host: Actor = system;
  const meetingId = await makeMeeting(barcelona);
  await planMeeting(host, meetingId, now);
  await database().meetingPlan.update({
    where: { meetingId },
    data: { contactName: canary, contactEmail: canary, message: canary },
  });
  const email = `${canary}@kurim.example`;
  await inviteOtherCity(
    host,
    meetingId,
    { cityName: "Kuřim", contactName: canary, email, language: "cs", seats: 2 },
    now,
  );
  const invitation = await database().meetingInvitation.findFirstOrThrow({ where: { meetingId } });
  await database().meetingInvitation.update({ where: { id: invitation.id }, data: { reason: canary } });
  await makePeople(meetingId, invitation.id);
  await makeProgramme(meetingId);
  const visit = await makeVisit(meetingId);
  await makeReview(meetingId, invitation.id);
  await makeReport(meetingId, visit.id);
}

const columns = Object.entries(keeping).flatMap(([table, told]) =>
  Object.entries(told).map(([column, kept]): [string, string, Kept] => [table, column, kept]),
);

/** The columns that hold the word, of those kept in one of these ways. */
async function holding(...ways: Kept[]) {
  const found: string[] = [];
  for (const [table, column] of columns.filter(([, , kept]) => ways.includes(kept))) {
    const [row] = await database().$queryRaw<{ many: number }[]>`
      SELECT count(*)::int AS many FROM ${Prisma.raw(`"${table}"`)}
      WHERE ${Prisma.raw(`"${column}"`)}::text LIKE ${`%${canary}%`}`;
    if (row!.many > 0) found.push(`${table}.${column}`);
  }
  return found;
}

const named = (...ways: Kept[]) =>
  columns.filter(([, , kept]) => ways.includes(kept)).map(([table, column]) => `${table}.${column}`);

test("is erased on its day and not before, column by column, and nothing else is", async () => {
  await makeFullMeeting();
  const stays = ["preparation", "result"] as const;
  const onDay = async (day: string) => eraseMeetingData(new Date(`${day}T12:00:00Z`));
  await onDay("2028-05-12");
  expect(await holding("sevenDays")).toEqual(named("sevenDays"));
  await onDay("2028-05-13");
  expect(await holding("sevenDays")).toEqual([]);

  await onDay("2028-06-04");
  expect(await holding("chosenDays")).toEqual(named("chosenDays"));
  await onDay("2028-06-05");
  expect(await holding("chosenDays")).toEqual([]);

  await onDay("2029-06-05");
  expect(await holding("thirteenMonths")).toEqual(
    named("thirteenMonths").filter((one) => one !== "MeetingPerson.email"),
  );
  await onDay("2029-06-06");
  expect(await holding("thirteenMonths")).toEqual([]);
  expect(await holding(...stays)).toEqual(named(...stays));

  const release = await database().programmeRelease.findFirstOrThrow({
    where: { meeting: { persons: { some: { name: "Jana" } } } },
    orderBy: { releasedAt: "desc" },
  });
  expect(release.sessions).toEqual([
    {
      id: "1",
      speakers: [
        { name: "", office: "Head", consent: false },
        { name: "Agreed", office: "", consent: true },
      ],
    },
    { id: "2", speakers: [] },
  ]);
});
