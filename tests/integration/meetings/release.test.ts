import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as calendar } from "@/app/[locale]/(public)/participant/[token]/calendar.ics/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { ReleaseLetters } from "@/lib/meetings/choices";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { readDesk } from "@/lib/meetings/desk/desk";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { settleLetters } from "@/lib/meetings/letters/send";
import { addPersonAsHost, changePeople } from "@/lib/meetings/people/add";
import { erasePeople } from "@/lib/meetings/people/erase";
import { forgetMe, readOwnPage } from "@/lib/meetings/people/own-page";
import { addSession, type SessionInput, saveSession, stepSession } from "@/lib/meetings/programme/change-session";
import { listSessions } from "@/lib/meetings/programme/list";
import { readNextRelease, releaseProgramme } from "@/lib/meetings/programme/release";
import { readReleasePart } from "@/lib/meetings/programme/release-view";
import { readStored } from "@/lib/records/store/stored";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting, sendWaiting, tokenSent } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail } from "../../support/proposals";
import { noteStatements } from "../../support/statements";
import { whileLocked } from "../../support/while-locked";

afterAll(closeDatabase);

const now = new Date("2028-01-10T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
let host: Actor & { userId: string };
let coHost: Actor & { userId: string; email: string };
let barcelona = "";
let id = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  coHost = await makeActor("Matti Virta");
});
beforeEach(async () => {
  id = await makeMeeting(barcelona);
  await planMeeting(host, id, now);
});

const desk = async () => (await readDesk(host, id))!;
const when = { day: "2028-05-03", start: "21:00", end: "00:30" };
const words: SessionInput = {
  ...{ title: "Dinner", kind: "session-kind/plenary", ...when, description: "", school: null, organisation: null },
  ...{ place: "Casa", point: null, room: "", track: "", audience: "all", interpreting: "", seenBy: "public" },
  ...{ presents: [], speakers: [{ name: "Laia Ortiz", office: "Deputy mayor", consent: false }] },
};

async function session(more: Partial<SessionInput> = {}) {
  const made = await addSession(host, id, { ...when, title: "Dinner", kind: "session-kind/plenary" }, now);
  const added = made.ok ? made.value.id : "";
  expect(await saveSession(host, id, added, { ...words, ...more }, 1, now)).toMatchObject({ ok: true });
  return added;
}
async function change(one: string, more: Partial<SessionInput>) {
  const { version } = (await listSessions(await desk(), "en")).find((line) => line.id === one)!;
  expect(await saveSession(host, id, one, { ...words, ...more }, version, now)).toMatchObject({ ok: true });
}
const next = async (at = now) => (await readNextRelease(database(), await desk(), at))!;
const release = async (letters: ReleaseLetters = "nobody", at = now, actor: Actor = host) =>
  releaseProgramme(actor, id, { seen: (await next(at)).seen, letters }, at);
const publicSessions = async () => (await readStored(database(), "meeting", id))!.input.parts.sessions ?? [];
const waiting = async () => (await readOutbox(await desk(), "en")).waiting;
let ticks = 0;
/** Each time a second later, so that letters have an order. */
const sendAll = async () => {
  ticks += 1;
  return sendWaiting(host, id, new Date(now.getTime() + ticks * 1_000));
};

/** Somebody of a city outside of the directory, or of the host; returns their address and page. */
async function person(ofHost = false) {
  const email = newEmail();
  if (!ofHost)
    await inviteOtherCity(
      host,
      id,
      { cityName: email, contactName: "", email: newEmail(), language: "cs", seats: 2 },
      now,
    );
  const invitation = await database().meetingInvitation.findFirst({ where: { meetingId: id, cityName: email } });
  if (invitation)
    await database().meetingInvitation.update({ where: { id: invitation.id }, data: { state: "accepted", people: 2 } });
  await addPersonAsHost(host, id, invitation?.id ?? null, { name: "Jana", office: "", email, language: "cs" }, now);
  await sendAll();
  return { email, page: await tokenSent(email, "participant") };
}
const own = async (page: string) => (await readOwnPage(page, "cs", now))!;

describe("a release", () => {
  test("lists what is different, freezes it, and leaves nothing to release", async () => {
    const dinner = await session();
    expect((await next()).changes).toMatchObject([{ name: "new", after: { id: dinner } }]);
    expect(await release()).toMatchObject({ ok: true, value: { number: 1 } });
    expect((await next()).changes).toEqual([]);
    expect(await release()).toMatchObject({ errors: [{ key: "hosting:error.nothingNew" }] });
    await change(dinner, { start: "20:00" });
    const walk = await session({ title: "Walk", room: "B" });
    expect((await next()).changes.map(({ name }) => name)).toEqual(["moved", "new"]);
    expect(await release()).toMatchObject({ value: { number: 2 } });
    await change(walk, { title: "Walk", room: "C" });
    expect((await next()).changes.map(({ name }) => name)).toEqual(["elsewhere"]);
  });

  test("made late at night has the day of the host city", async () => {
    await session();
    expect(await release("nobody", new Date("2028-01-10T23:30:00Z"))).toMatchObject({ ok: true });
    expect((await readReleasePart(await desk(), "en", later(1))).last).toEqual({ number: 1, day: "2028-01-11" });
  });

  test("writes the public sessions into the record, in one save, without the name of a speaker who did not agree", async () => {
    const dinner = await session();
    await session({ title: "Hosts", seenBy: "host" });
    await session({ title: "Participants", seenBy: "participants" });
    expect(await publicSessions()).toEqual([]);
    await release();
    expect(await publicSessions()).toMatchObject([
      {
        id: dinner,
        fields: { day: "2028-05-03", time: "21:00", endTime: "00:30", place: "Casa" },
        translations: { en: { title: "Dinner", speakers: [{ title: "Deputy mayor" }] } },
      },
    ]);
    expect(JSON.stringify(await publicSessions())).not.toContain("Laia");
  });

  test("keeps translations, and takes off what is cancelled or no longer public", async () => {
    const [dinner, walk] = [await session(), await session({ title: "Walk" })];
    await release();
    await database().sessionTranslation.create({
      data: { partId: dinner, language: "ca", title: "Sopar", madeFrom: {} },
    });
    await change(dinner, { title: "Dinner", room: "Blue" });
    await change(walk, { title: "Walk", seenBy: "participants" });
    await release();
    expect(await publicSessions()).toMatchObject([{ id: dinner, translations: { ca: { title: "Sopar" } } }]);
    const { version } = (await listSessions(await desk(), "en")).find((line) => line.id === dinner)!;
    await stepSession(host, id, dinner, { ...when, step: "cancel", seen: version }, now);
    await release();
    expect(await publicSessions()).toEqual([]);
    const known = { ...when, step: "remove" as const, seen: version + 1 };
    expect(await stepSession(host, id, dinner, known, now)).toMatchObject({
      errors: [{ key: "hosting:error.sessionKnown" }],
    });
  });

  test("is not made of what another host changed meanwhile, nor twice", async () => {
    const dinner = await session();
    const { seen } = await next();
    await change(dinner, { start: "20:00" });
    const stale = await releaseProgramme(host, id, { seen, letters: "nobody" }, now);
    expect(stale).toMatchObject({ errors: [{ key: "hosting:error.programmeMoved" }] });
    const read = await next();
    const twice = await Promise.all(
      [0, 1].map(() => releaseProgramme(host, id, { seen: read.seen, letters: "nobody" }, now)),
    );
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("can be made by a co-host, not by a chair, a stranger or after the meeting", async () => {
    await session();
    const chair = await makeActor("Jean");
    await addMeetingRole(host, id, chair.email, "chair");
    for (const actor of [chair, coHost])
      expect(await release("nobody", now, actor)).toMatchObject({ reason: "notFound" });
    await addMeetingRole(host, id, coHost.email, "coHost");
    const { seen } = await next();
    const over = await releaseProgramme(host, id, { seen, letters: "nobody" }, new Date("2028-06-01"));
    expect(over).toMatchObject({ errors: [{ key: "hosting:error.programmeOver" }] });
    expect(await release("nobody", now, coHost)).toMatchObject({ ok: true });
    expect(await publicSessions()).toHaveLength(1);
  });
});

describe("letters about a release", () => {
  test("wait for a host, go to those affected, and say in their language what is different for them", async () => {
    const [guest, local] = [await person(), await person(true)];
    await session();
    const rehearsal = await session({ title: "Rehearsal", audience: "hosts", seenBy: "participants" });
    expect(await release("affected")).toMatchObject({ value: { written: 2 } });
    await sendAll();
    const [first] = (await lettersTo(guest.email)).slice(-1);
    expect(first).toMatchObject({ template: "meeting.programmeChanged", language: "cs" });
    expect(first!.text).toContain("Dinner");
    expect(first!.text).not.toContain("Rehearsal");
    await change(rehearsal, {
      title: "Rehearsal",
      audience: "hosts",
      seenBy: "participants",
      start: "18:00",
      end: "19:00",
    });
    expect(await release("affected")).toMatchObject({ value: { written: 1 } });
    await sendAll();
    expect((await lettersTo(local.email)).at(-1)!.text).toContain("Rehearsal");
    expect((await lettersTo(guest.email)).at(-1)!.id).toBe(first!.id);
  });

  test("are not written to the people of a city that was withdrawn or declines", async () => {
    const { email } = await person();
    await session();
    for (const state of ["closed", "declined"] as const) {
      await database().meetingInvitation.updateMany({ where: { meetingId: id }, data: { state } });
      expect(await release("everybody")).toMatchObject({ value: { written: 0 } });
      await session({ title: state });
    }
    const row = await database().meetingPerson.findFirstOrThrow({ where: { email } });
    await changePeople(host, id, { intent: "confirmed", ids: [row.id] }, now);
    expect(await waiting()).toEqual([]);
  });

  test("say of a session that is no longer for somebody only what they knew", async () => {
    const guest = await person();
    const dinner = await session();
    await release("affected");
    await sendAll();
    await change(dinner, { title: "Secret supper", place: "Cellar", seenBy: "host", start: "22:00" });
    await release("affected");
    await sendAll();
    const { text } = (await lettersTo(guest.email)).at(-1)!;
    for (const known of ["Dinner", "21:00", "Casa"]) expect(text).toContain(known);
    for (const hidden of ["Secret supper", "22:00", "Cellar"]) expect(text).not.toContain(hidden);
  });

  test("one that has not left is replaced by one that says everything", async () => {
    const guest = await person();
    await session();
    await release("affected");
    await session({ title: "Walk" });
    await release("affected");
    expect((await waiting()).filter(({ kind }) => kind === "programmeChanged")).toHaveLength(1);
    await sendAll();
    const { text } = (await lettersTo(guest.email)).at(-1)!;
    for (const title of ["Dinner", "Walk"]) expect(text).toContain(title);
  });

  test("one that has not left never tells of an earlier release, also when the next one writes to nobody", async () => {
    const guest = await person();
    const dinner = await session();
    await release("affected");
    await change(dinner, { start: "20:00" });
    await release("nobody");
    await sendAll();
    const { text } = (await lettersTo(guest.email)).at(-1)!;
    expect(text).toContain("20:00");
    expect(text).not.toContain("21:00");
  });

  test("somebody who erases themselves during a release gets none, and it is made", async () => {
    const guest = await person();
    const dinner = await session();
    await release("affected");
    await change(dinner, { start: "20:00" });
    const { id: personId } = await database().meetingPerson.findFirstOrThrow({ where: { email: guest.email } });
    const released = await whileLocked(
      (tx) => tx.$queryRaw`SELECT 1 FROM "MeetingPerson" WHERE "id" = ${personId}::uuid FOR UPDATE`,
      () => release("affected"),
      (tx) => erasePeople(tx, [personId], now),
    );
    expect(released).toMatchObject({ ok: true, value: { written: 0 } });
    expect(await database().meetingLetter.count({ where: { personId } })).toBe(0);
  });

  test("that leave together read what they say as often as one alone", async () => {
    for (let count = 0; count < 4; count++) await person();
    await session();
    await release("everybody");
    const [first = "", ...rest] = (await waiting()).map((letter) => letter.id);
    const reads = async (ids: string[]) => {
      const send = () => settleLetters(host, id, { intent: "send", ids }, now);
      const { result, statements } = await noteStatements(send);
      expect(result).toMatchObject({ ok: true, value: { settled: ids.length } });
      return statements.filter((text) => /"(MeetingTranslation|ProgrammeRelease)"/.test(text)).length;
    };
    const alone = await reads([first]);
    expect(alone).toBeGreaterThan(1);
    expect(rest).toHaveLength(3);
    expect(await reads(rest)).toBe(alone);
  });

  test("confirming a place writes one letter with page and calendar", async () => {
    const guest = await person();
    const [row] = await database().meetingPerson.findMany({ where: { email: guest.email } });
    for (let times = 0; times < 2; times++) await changePeople(host, id, { intent: "confirmed", ids: [row!.id] }, now);
    expect((await waiting()).map(({ kind }) => kind)).toEqual(["placeConfirmed"]);
    await sendAll();
    expect((await lettersTo(guest.email)).at(-1)!.text).toMatch(/\/cs\/participant\/[\w.-]+\/calendar\.ics/);
  });
});

describe("what somebody with a link sees", () => {
  const ics = async (address: string) => {
    const [, token = ""] = /participant\/([\w.-]+)\/calendar/.exec(address) ?? [];
    const answer = await calendar(new Request(address), { params: Promise.resolve({ locale: "cs", token }) });
    return { status: answer.status, text: await answer.text() };
  };

  test("nothing before a release; then their own sessions with a stable id, the next morning for the end at night", async () => {
    const { page } = await person();
    const dinner = await session();
    const view = await own(page);
    expect(view.programme).toBeNull();
    expect((await ics(view.calendar)).text).not.toContain("VEVENT");
    await release();
    const { text } = await ics(view.calendar);
    for (const line of [
      `UID:${dinner}`,
      "DTSTART;TZID=Europe/Madrid:20280503T210000",
      ":20280504T003000",
      "LOCATION;LANGUAGE=cs:Casa",
    ])
      expect(text).toContain(line);
    expect(text).not.toContain(page);
  });

  test("nothing of it when their city was withdrawn or declines, until it comes", async () => {
    const { page } = await person();
    await session({ seenBy: "participants" });
    await release();
    const seen = async (state: "accepted" | "closed" | "declined") => {
      await database().meetingInvitation.updateMany({ where: { meetingId: id }, data: { state } });
      const view = await own(page);
      return [view.programme?.entries.length ?? 0, (await ics(view.calendar)).text.includes("VEVENT")];
    };
    expect([await seen("closed"), await seen("declined"), await seen("accepted")]).toEqual([
      [0, false],
      [0, false],
      [1, true],
    ]);
  });

  test("a cancelled session stays in the calendar, with a higher sequence, for ninety days", async () => {
    const { page } = await person();
    const dinner = await session();
    await session({ title: "Walk" });
    await release("nobody", new Date(Date.now() - 20 * 24 * 3_600_000));
    const { calendar: address } = await own(page);
    const sequence = (text: string) => Number(new RegExp(`UID:${dinner}[^]*?SEQUENCE:(\\d+)`).exec(text)?.[1]);
    const before = await ics(address);
    await stepSession(host, id, dinner, { ...when, step: "cancel", seen: 2 }, now);
    await release("nobody", new Date(Date.now() - 10 * 24 * 3_600_000));
    const after = await ics(address);
    expect(after.text).toContain("STATUS:CANCELLED");
    expect(sequence(after.text)).toBeGreaterThan(sequence(before.text));
    const [last] = await database().programmeRelease.findMany({
      where: { meetingId: id },
      orderBy: { number: "desc" },
    });
    const aged = (last!.sessions as { id: string }[]).map((one) =>
      one.id === dinner ? { ...one, changedAt: later(-800).toISOString() } : one,
    );
    await database().programmeRelease.update({ where: { id: last!.id }, data: { sessions: aged } });
    expect((await ics(address)).text).not.toContain(dinner);
  });

  test("the calendar ends with the person, opens no page, and a page's link opens no calendar", async () => {
    const { page } = await person();
    const { calendar: address } = await own(page);
    const [, token = ""] = /participant\/([\w.-]+)\/calendar/.exec(address) ?? [];
    expect(await readOwnPage(token, "cs", now)).toBeNull();
    expect((await ics(address.replace(token, page))).status).toBe(410);
    expect((await ics(address)).status).toBe(200);
    await forgetMe(page, now);
    expect((await ics(address)).status).toBe(410);
  });

  /** A visit in a session of its own, with these people in its group. */
  async function visitWith(number: number, title: string, meetingPoint: string, emails: string[]) {
    const sessionId = await session({ title, audience: "group", seenBy: "participants" });
    const people = await database().meetingPerson.findMany({ where: { meetingId: id, email: { in: emails } } });
    const members = { create: people.map((row) => ({ personId: row.id })) };
    const groups = { create: { name: "A", members } };
    const more = { language: "en", contactLanguage: "en", state: "agreed" as const };
    const { id: visit } = await database().meetingVisit.create({
      data: { ...{ ...more, meetingId: id, number, sessionId, meetingPoint }, groups },
      include: { groups: true },
    });
    return { visit, sessionId };
  }
  const titlesOf = ({ programme }: Awaited<ReturnType<typeof own>>) =>
    programme!.entries.map(({ title, place }) => [title.text, place]);

  test("their own group's session with its place, and no other group's; a change reaches exactly its group", async () => {
    const [one, other, loose, local] = [await person(), await person(), await person(), await person(true)];
    await visitWith(1, "Visit north", "North gate", [one.email]);
    const south = await visitWith(2, "Visit south", "South gate", [other.email]);
    expect(await release("affected")).toMatchObject({ value: { written: 3 } });
    await sendAll();
    const view = await own(one.page);
    expect(titlesOf(view)).toEqual([["Visit north", "North gate"]]);
    expect(titlesOf(await own(loose.page))).toEqual([]);
    expect(
      titlesOf(await own(local.page))
        .map(([title]) => title)
        .toSorted(),
    ).toEqual(["Visit north", "Visit south"]);
    const { text } = await ics(view.calendar);
    expect(text).toContain("North gate");
    expect(text).not.toContain("South");
    const told = (await lettersTo(one.email)).at(-1)!.text;
    expect(told).toContain("North gate");
    expect(told).not.toContain("South");
    const moved = { title: "Visit south", audience: "group", seenBy: "participants", start: "20:00" } as const;
    await change(south.sessionId, moved);
    expect(await release("affected")).toMatchObject({ value: { written: 2 } });
    await sendAll();
    expect((await lettersTo(other.email)).at(-1)!.text).toContain("20:00");
    expect((await lettersTo(one.email)).at(-1)!.text).toBe(told);
  });

  test("their cancelled visit as cancelled, and the visit of those who lead or report a group", async () => {
    const [guest, rapporteur] = [await person(), await person()];
    const { visit, sessionId } = await visitWith(1, "Visit north", "North gate", [guest.email]);
    const reports = await database().meetingPerson.findFirstOrThrow({ where: { email: rapporteur.email } });
    await database().visitGroup.updateMany({ where: { visitId: visit }, data: { rapporteurId: reports.id } });
    await release();
    const view = await own(rapporteur.page);
    expect(titlesOf(view)).toEqual([["Visit north", "North gate"]]);
    // A rapporteur reads all names of their group, others only of those who agreed.
    expect(view.visits.groups.map(({ names }) => names)).toEqual([["Jana"]]);
    expect((await own(guest.page)).visits.groups.map(({ names }) => names)).toEqual([[]]);
    await database().meetingVisit.update({ where: { id: visit }, data: { state: "cancelled" } });
    const { programme, calendar: address } = await own(guest.page);
    expect(programme!.entries).toMatchObject([{ id: sessionId, isCancelled: true, place: "Casa" }]);
    expect((await ics(address)).text).not.toContain("North gate");
  });

  test("every group's sessions before anybody is in a group", async () => {
    const guest = await person();
    await visitWith(1, "Visit north", "North gate", []);
    await release();
    expect(titlesOf(await own(guest.page))).toEqual([["Visit north", "Casa"]]);
  });
});
