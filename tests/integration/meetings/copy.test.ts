import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { copyMeeting, mayCopyMeeting } from "@/lib/meetings/desk/copy-meeting";
import { readDesk } from "@/lib/meetings/desk/desk";
import { savePlan } from "@/lib/meetings/desk/plan";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { readStored } from "@/lib/records/store/stored";
import { idOf } from "../../support/id-of";
import { makeActor } from "../../support/people";
import { newEmail } from "../../support/proposals";

afterAll(closeDatabase);

const now = new Date("2027-10-01T10:00:00Z");
let helsinki: Actor & { userId: string };
let id = "";
const copy = (title: string, firstDay: string) => ({ title, firstDay, submission: randomUUID() });

beforeAll(async () => {
  helsinki = await makeActor("Elsa Nyström", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
  const where = { kind_slug: { kind: "meeting", slug: "helsinki-2027" } } as const;
  id = (await database().record.findUniqueOrThrow({ where })).id;
});

test("the next meeting has the sessions on its own days, and nothing of people, schools or results", async () => {
  const { version } = (await database().meetingPlan.findUniqueOrThrow({ where: { meetingId: id } }))!;
  const plan = { contactName: "Elsa", contactEmail: "elsa@hki.example", message: "Välkomna", language: "sv" as const };
  await savePlan(helsinki, id, { ...plan, answerBy: "2027-06-01", keepDays: 90 }, version, now);
  await inviteOtherCity(
    helsinki,
    id,
    { cityName: "Vasa", contactName: "", email: newEmail(), language: "sv", seats: 2 },
    now,
  );
  const made = await copyMeeting(helsinki, id, copy("Samma start, Vanda 2028", "2028-05-03"), now);
  expect(made).toMatchObject({ ok: true });
  const next = made.ok ? made.value.id : "";
  const [before, after] = [await readStored(database(), "meeting", id), await readStored(database(), "meeting", next)];
  expect(after!.record).toMatchObject({ publication: "draft", slug: "samma-start-vanda-2028" });
  expect(after!.input.fields).toMatchObject({ start: "2028-05-03", end: "2028-05-05", previous: id });
  expect(Object.keys(after!.input.fields)).not.toContain("chair");
  const sessions = await database().meetingSession.findMany({
    where: { meetingId: next },
    include: { speakers: true, presents: true },
    orderBy: [{ day: "asc" }, { start: "asc" }],
  });
  const days = sessions.map(({ day }) => day!.toISOString().slice(0, 10));
  const moved: Record<string, string> = { "22": "03", "23": "04", "24": "05" };
  const prepared = await database().meetingSession.findMany({ where: { meetingId: id }, orderBy: { day: "asc" } });
  expect(prepared.length).toBeGreaterThan(before!.input.parts.sessions!.length);
  expect(days).toEqual(prepared.map(({ day }) => `2028-05-${moved[day!.toISOString().slice(8, 10)]}`));
  for (const part of ["sessions", "visits", "delegations", "reviewItems", "contacts"] as const)
    expect(after!.input.parts[part] ?? []).toEqual([]);
  for (const session of sessions)
    expect(session).toMatchObject({
      ...{ seenBy: "participants", state: "planned", schoolId: null, organisationId: null },
      ...{ speakers: [], presents: [] },
    });
  // The visits keep what they ask and when, not whom: the schools are chosen and asked anew.
  const visits = await database().meetingVisit.findMany({ where: { meetingId: next }, orderBy: { number: "asc" } });
  expect(visits.map(({ question }) => question)).toEqual([
    "När börjar föräldrarna prata om skolvalet?",
    "Vilka barn i kvarteret saknas här?",
    "Vad lockar hit familjer från andra sidan gatan?",
  ]);
  const morning = sessions.find(({ kindId }) => kindId === "session-kind/visit")!.id;
  for (const visit of visits)
    expect(visit).toMatchObject({
      ...{ sessionId: morning, state: "draft", schoolId: null, showSchool: false, photographs: "ask", askedAt: null },
      ...{ contactName: "", contactEmail: null, remark: "", meetingPoint: "", seats: null },
    });
  const copied = await database().meetingPlan.findUniqueOrThrow({ where: { meetingId: next } });
  expect(copied).toMatchObject({ ...plan, answerBy: null, keepDays: null, needsReaderId: null });
  for (const count of [
    database().meetingInvitation.count({ where: { meetingId: next } }),
    database().meetingPerson.count({ where: { meetingId: next } }),
    database().meetingLetter.count({ where: { meetingId: next } }),
  ])
    expect(await count).toBe(0);
});

test("a title that is used gets an address of its own, and other cities find no meeting", async () => {
  const asked = copy("Helsinki 2027", "2028-05-03");
  const made = await copyMeeting(helsinki, id, asked, now);
  const next = made.ok ? made.value.id : "";
  expect((await readStored(database(), "meeting", next))!.record.slug).toBe("helsinki-2027-2");
  const other = await makeActor("Ingen", [{ role: "coordinator", cityId: await idOf("city", "barcelona") }]);
  expect(await copyMeeting(other, id, asked, now)).toMatchObject({ reason: "notFound" });
});

test("a form that is sent twice makes one meeting, and the id of another record makes none", async () => {
  const asked = copy("Samma start, Borgå 2030", "2030-05-03");
  const [one, other] = await Promise.all([1, 2].map(() => copyMeeting(helsinki, id, asked, now)));
  expect(one).toMatchObject({ ok: true, value: { id: asked.submission } });
  expect(other).toEqual(one);
  const copies = { start: "2030-05-03", previousId: id };
  expect(await database().meeting.count({ where: copies })).toBe(1);
  expect(await copyMeeting(helsinki, id, { ...asked, submission: id }, now)).toMatchObject({ reason: "invalid" });
  expect(await database().meeting.count({ where: copies })).toBe(1);
});

test("a meeting that was run without the desk hands on what its visits asked", async () => {
  const reference = await database().record.findFirstOrThrow({
    where: { kind: "meeting", slug: "barcelona-2019" },
  });
  const made = await copyMeeting(system, reference.id, copy("Working group, Barcelona 2028", "2028-04-24"), now);
  const meetingId = made.ok ? made.value.id : "";
  const visits = await database().meetingVisit.findMany({ where: { meetingId }, include: { session: true } });
  expect(visits.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4]);
  for (const visit of visits) expect(visit).toMatchObject({ schoolId: null, state: "draft" });
});

test("somebody with a role for one meeting is not offered another", async () => {
  const coHost = await makeActor("Matti Virta");
  await addMeetingRole(helsinki, id, coHost.email, "coHost");
  const mayCopy = async (actor: Actor) => mayCopyMeeting(actor, (await readDesk(actor, id))!);
  expect([await mayCopy(helsinki), await mayCopy(coHost)]).toEqual([true, false]);
  const asked = copy("Helsinki 2029", "2029-05-03");
  expect(await copyMeeting(coHost, id, asked, now)).toMatchObject({ reason: "notFound" });
});

test("a meeting that was prepared here hands on its planned sessions, with their hours over midnight", async () => {
  const made = await copyMeeting(helsinki, id, copy("Vanda", "2028-05-03"), now);
  const from = made.ok ? made.value.id : "";
  await database().meetingSession.deleteMany({ where: { meetingId: from } });
  const own = {
    meetingId: from,
    kindId: "session-kind/plenary",
    day: new Date("2028-05-03"),
    start: 1_260,
    end: 1_470,
  };
  await database().meetingSession.createMany({
    data: [
      { ...own, title: "Middag", track: "A", room: "Blå", audience: "hosts", seenBy: "public" },
      { ...own, title: "Inställt", state: "cancelled" },
    ],
  });
  const again = await copyMeeting(helsinki, from, copy("Esbo", "2029-05-02"), now);
  const rows = await database().meetingSession.findMany({ where: { meetingId: again.ok ? again.value.id : "" } });
  expect(rows).toMatchObject([
    { title: "Middag", day: new Date("2029-05-02"), start: 1_260, end: 1_470, track: "A", seenBy: "participants" },
  ]);
});
