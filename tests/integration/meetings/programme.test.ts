import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { addSession, type SessionInput, saveSession, stepSession } from "@/lib/meetings/programme/change-session";
import { sessionChoices } from "@/lib/meetings/programme/choices";
import { listSessions, readSession } from "@/lib/meetings/programme/list";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";

afterAll(closeDatabase);

const now = new Date("2027-10-01T10:00:00Z");
let barcelona = "";
let host: Actor & { userId: string };
let id = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});
beforeEach(async () => {
  id = await makeMeeting(barcelona);
});

const desk = async () => (await readDesk(host, id))!;
const none = { day: "2028-05-03", start: "", end: "" };
const whole: SessionInput = {
  ...{ title: "Dinner", kind: "session-kind/plenary", day: "2028-05-03", start: "21:00", end: "00:30" },
  ...{ description: "", school: null, organisation: null, place: "Casa", point: { lat: 41.4, lon: 2.2 }, room: "Blue" },
  ...{ track: "", audience: "group" as const, interpreting: "ca – en", seenBy: "host" as const, presents: [] },
  speakers: [{ name: "Laia", office: "Deputy mayor", consent: true }],
};

async function added(times: Partial<typeof none> = {}, title = "Opening") {
  const done = await addSession(host, id, { title, kind: "session-kind/opening", ...none, ...times }, now);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value.id;
}

test("sessions are in the order of day, hour and track, and those without a day come last", async () => {
  await added({ day: "" }, "Some day");
  await added({ day: "2028-05-04", start: "09:00" }, "Second day");
  await added({ start: "10:00" }, "Later");
  await added({ start: "09:00", end: "10:00" }, "First");
  const lines = await listSessions(await desk(), "ca");
  expect(lines.map(({ title }) => title)).toEqual(["First", "Later", "Second day", "Some day"]);
  expect(lines[0]).toMatchObject({ start: 540, end: 600, lang: "en", kind: { lang: undefined } });
});

test("everything about a session is kept, over midnight too, and read back", async () => {
  const session = await added();
  const { schools, presents } = await sessionChoices(
    await desk(),
    { kindId: "session-kind/opening", schoolId: null, organisationId: null, presents: [] },
    "en",
  );
  const [school, practice] = [schools[0]!.id, presents[0]!.id];
  const saved = await saveSession(host, id, session, { ...whole, school, presents: [practice, practice] }, 1, now);
  expect(saved).toMatchObject({ ok: true });
  expect(await readSession(await desk(), session, "en")).toMatchObject({
    ...{ title: "Dinner", start: 1260, end: 1470, schoolId: school, presents: [practice], lat: 41.4, lon: 2.2 },
    ...{ room: "Blue", audience: "group", seenBy: "host", version: 2, speakers: whole.speakers },
  });
});

test.each([
  [{ start: "", end: "10:00" }, "hosting:error.sessionStart"],
  [{ start: "10:00", end: "09:00" }, "hosting:error.sessionEnd"],
  [{ start: "10:00", end: "10:00" }, "hosting:error.sessionEnd"],
])("the hours %j are refused", async (times, key) => {
  const session = await added();
  const move = { ...none, ...times, step: "move" as const, seen: 1 };
  expect(await stepSession(host, id, session, move, now)).toMatchObject({
    ok: false,
    errors: [{ key, path: ["end"] }],
  });
});

test("of two hosts at once one is told, and two sessions at once are both kept", async () => {
  const session = await added();
  const saves = await Promise.all(
    ["10:00", "11:00"].map((start) => stepSession(host, id, session, { ...none, start, step: "move", seen: 1 }, now)),
  );
  expect(saves.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(saves.find(({ ok }) => !ok)).toMatchObject({ reason: "conflict" });
  await Promise.all([added(), added()]);
  expect(await listSessions(await desk(), "en")).toHaveLength(3);
});

test("a session leads to public records only, and to no session of another meeting", async () => {
  const session = await added();
  const hidden = await database().record.findFirstOrThrow({ where: { kind: "school", publication: "draft" } });
  const school = { ...whole, school: hidden.id };
  expect(await saveSession(host, id, session, school, 1, now)).toMatchObject({ errors: [{ path: ["school"] }] });
  const other = await makeMeeting(barcelona);
  expect(await saveSession(host, other, session, whole, 1, now)).toMatchObject({ reason: "notFound" });
  const helsinki = await makeActor("Matti", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
  expect(await saveSession(helsinki, id, session, whole, 1, now)).toMatchObject({ reason: "notFound" });
  expect(await addSession(helsinki, id, { ...none, title: "X", kind: whole.kind }, now)).toMatchObject({ ok: false });
  expect(await readSession(await desk(), session, "en")).toMatchObject({ version: 1 });
});

test("a session is cancelled, planned again and removed", async () => {
  const session = await added();
  const step = (name: "cancel" | "restore" | "remove", seen: number) =>
    stepSession(host, id, session, { ...none, step: name, seen }, now);
  await step("cancel", 1);
  expect(await readSession(await desk(), session, "en")).toMatchObject({ state: "cancelled", day: "2028-05-03" });
  await step("restore", 2);
  expect(await readSession(await desk(), session, "en")).toMatchObject({ state: "planned" });
  expect(await step("remove", 3)).toMatchObject({ ok: true, value: { isGone: true } });
  expect(await listSessions(await desk(), "en")).toEqual([]);
});

test("a visit that stands in the programme moves with its session: its school approves again and has other numbers", async () => {
  const session = await added({ day: "2028-05-03", start: "09:00" });
  const fields = { language: "en", contactLanguage: "ca", contactEmail: "a@school.example", askedAt: now };
  const approved = { state: "approved" as const, approvedAt: now, sessionId: session };
  const make = () => database().meetingVisit.create({ data: { meetingId: id, number: 1, ...fields, ...approved } });
  const { id: visit } = await make();
  const include = { letters: { where: { kind: "schoolNumbers" as const } } };
  const row = () => database().meetingVisit.findUniqueOrThrow({ where: { id: visit }, include });
  const step = async (name: "move" | "remove", start: string, seen: number) =>
    stepSession(host, id, session, { day: "2028-05-04", start, end: "", step: name, seen }, now);
  await step("move", "09:00", 1);
  expect(await row()).toMatchObject({ state: "agreed", approvedAt: null, version: 2 });
  expect((await row()).letters).toMatchObject([{ kind: "schoolNumbers", sendOn: new Date("2028-04-27") }]);
  await step("move", "09:00", 2);
  expect(await row()).toMatchObject({ version: 2 });
  const dinner = { ...whole, day: "2028-05-05" };
  expect(await saveSession(host, id, session, dinner, 3, now)).toMatchObject({ ok: true });
  expect((await row()).letters).toMatchObject([{ sendOn: new Date("2028-04-28") }]);
  await step("remove", "", 4);
  expect(await row()).toMatchObject({ sessionId: null, letters: [] });
});

test("a session that stands in the record is cancelled, not removed, because the record would keep it", async () => {
  const session = await added();
  await database().session.create({ data: { id: session, meetingId: id, position: 0 } });
  const step = (name: "cancel" | "remove", seen: number) =>
    stepSession(host, id, session, { ...none, step: name, seen }, now);
  expect(await step("remove", 1)).toMatchObject({ errors: [{ key: "hosting:error.sessionKnown" }] });
  expect(await step("cancel", 1)).toMatchObject({ ok: true });
});

test("a kind that is no longer offered stays where it is chosen, and is refused where it is new", async () => {
  const kind = "session-kind/excursion";
  await database().term.create({ data: { id: kind, vocabulary: "session-kind", notation: "excursion" } });
  const [excursion, other] = [await added(), await added()];
  expect(await saveSession(host, id, excursion, { ...whole, kind }, 1, now)).toMatchObject({ ok: true });
  await database().term.update({ where: { id: kind }, data: { hidden: true } });
  const refused = { ok: false, errors: [{ key: "hosting:error.sessionKind", path: ["kind"] }] };
  expect(await addSession(host, id, { ...none, title: "X", kind }, now)).toMatchObject(refused);
  expect(await saveSession(host, id, other, { ...whole, kind }, 1, now)).toMatchObject(refused);
  expect(await saveSession(host, id, excursion, { ...whole, kind, room: "Red" }, 2, now)).toMatchObject({ ok: true });
});
