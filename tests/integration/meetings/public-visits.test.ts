import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as meetingPage } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { addSession, stepSession } from "@/lib/meetings/programme/change-session";
import { readNextRelease, releaseProgramme } from "@/lib/meetings/programme/release";
import { publish } from "@/lib/records/write/publish";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";

// What readers see of visits that are being prepared.

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
const question = "Canary question of the school";
let barcelona = "";
let host: Actor & { userId: string };
let school = { id: "", name: "" };
let theme = { id: "", label: "" };
let id = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  const row = await database().record.findFirstOrThrow({
    where: { kind: "school", publication: "published", school: { cityId: barcelona } },
    include: { searchEntries: { where: { language: "en" } } },
  });
  school = { id: row.id, name: row.searchEntries[0]!.title };
  const term = await database().term.findFirstOrThrow({
    where: { vocabulary: "theme", hidden: false },
    include: { labels: { where: { language: "en" } } },
  });
  theme = { id: term.id, label: term.labels[0]!.preferred };
});
beforeEach(async () => {
  id = await makeMeeting(barcelona);
  await publish(system, "meeting", id, ["en"]);
});

async function addVisit(more: object = {}) {
  const data = {
    ...{ meetingId: id, number: 7, schoolId: school.id, themeId: theme.id, language: "en", contactLanguage: "en" },
    ...{ day: new Date("2028-05-04"), startsAt: "09:35", endsAt: "12:05", state: "agreed" as const, question },
  };
  return (await database().meetingVisit.create({ data: { ...data, ...more } })).id;
}

async function release() {
  await addSession(host, id, { day: "", start: "", end: "", title: "Dinner", kind: "session-kind/plenary" }, now);
  const { seen } = (await readNextRelease(database(), (await readDesk(host, id))!, now))!;
  expect(await releaseProgramme(host, id, { seen, letters: "nobody" }, now)).toMatchObject({ ok: true });
}

async function readPage(): Promise<string> {
  const { slug } = await database().record.findUniqueOrThrow({ where: { id } });
  const url = new Request(`http://localhost/en/meetings/${slug}`);
  return (await meetingPage(url, { params: Promise.resolve({ locale: "en", slug }) })).text();
}

/** What the page says of the visit. */
async function seen() {
  const html = await readPage();
  const words = { number: "Visit 7", theme: theme.label, school: school.name, hour: "09:35" };
  expect(html).not.toContain(question);
  return Object.entries(words).flatMap(([name, text]) => (html.includes(text.replaceAll("&", "&amp;")) ? [name] : []));
}

test("nothing before the first release, then number and theme; school and hour only if the hosts tick it", async () => {
  const visit = await addVisit();
  expect(await seen()).not.toContain("number");
  await release();
  expect(await seen()).toEqual(["number", "theme"]);
  await database().meetingVisit.update({ where: { id: visit }, data: { showSchool: true } });
  expect(await seen()).toEqual(["number", "theme", "school", "hour"]);
});

test("a school that has not agreed is not named, and a visit that does not take place is not there", async () => {
  const visit = await addVisit({ showSchool: true, state: "asked" });
  await release();
  expect(await seen()).toEqual(["number", "theme"]);
  for (const state of ["cancelled", "declined"] as const) {
    await database().meetingVisit.update({ where: { id: visit }, data: { state } });
    expect(await seen()).not.toContain("number");
  }
});

test("the hour of a session is that of the last release", async () => {
  const times = { day: "2028-05-04", start: "09:35", end: "12:00" };
  const made = await addSession(host, id, { ...times, title: "Visits", kind: "session-kind/visit" }, now);
  const sessionId = made.ok ? made.value.id : "";
  await addVisit({ sessionId, day: null, startsAt: null, endsAt: null, showSchool: true });
  await release();
  expect(await seen()).toContain("hour");
  await stepSession(host, id, sessionId, { ...times, start: "10:40", step: "move", seen: 1 }, now);
  expect(await readPage()).not.toContain("10:40");
  expect(await seen()).toContain("hour");
});

test("once the day is over or the record has its own visits, only the record speaks", async () => {
  const visit = await addVisit({ day: new Date("2020-05-04") });
  await release();
  expect(await seen()).not.toContain("number");
  await database().meetingVisit.update({ where: { id: visit }, data: { day: null } });
  expect(await seen()).toContain("number");
  await database().visit.create({ data: { id: crypto.randomUUID(), meetingId: id, schoolId: school.id, position: 0 } });
  expect(await seen()).toEqual(["school"]);
});
