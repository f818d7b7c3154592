import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as wish } from "@/app/api/meetings/wishes/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database, transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { answerInvitation } from "@/lib/meetings/cities/answer";
import { changeInvitation } from "@/lib/meetings/cities/change";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { applyProposal, clearProposal } from "@/lib/meetings/groups/apply";
import { type BoardSlot, readGroupBoard } from "@/lib/meetings/groups/board";
import { addGroup, movePeople, removeGroup, saveGroup } from "@/lib/meetings/groups/change";
import { erasePeople } from "@/lib/meetings/people/erase";
import { personAddress, personOfLink } from "@/lib/meetings/people/link";
import { readOwnPage } from "@/lib/meetings/people/own-page";
import { lockVisit } from "@/lib/meetings/visits/lock";
import { readNumbers } from "@/lib/meetings/visits/numbers";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { sendForm } from "../../support/proposals";
import { whileLocked } from "../../support/while-locked";

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
let barcelona = "";
let host: Actor & { userId: string };
let outsider: Actor & { userId: string };
let id = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  outsider = await makeActor("Matti Virta", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
});

beforeEach(async () => {
  id = await makeMeeting(barcelona);
});

const makeVisit = async (number: number, more: object = {}) => {
  const times = { day: new Date("2028-05-04"), startsAt: "09:30", endsAt: "12:00" };
  const data = { meetingId: id, number, language: "en", contactLanguage: "ca", ...times, ...more };
  return (await database().meetingVisit.create({ data })).id;
};

/** People of a city who have confirmed. */
async function makePeople(cityName: string, count: number, languages: Locale[] = ["en"]) {
  const invitation = await database().meetingInvitation.create({
    data: { meetingId: id, cityName, language: "en", seats: count, state: "accepted", people: count },
  });
  const made = Array.from({ length: count }, (_, index) =>
    database().meetingPerson.create({
      data: {
        ...{ meetingId: id, invitationId: invitation.id, name: `${cityName} ${index}`, language: "en", languages },
        ...{ state: "confirmed" as const, createdAt: new Date(now.getTime() + index) },
      },
    }),
  );
  return Promise.all(made);
}

const desk = async () => (await readDesk(host, id))!;
const board = async () => readGroupBoard(await desk(), "en");
const groupsOf = async () => (await board()).slots.flatMap(({ visits }) => visits.flatMap(({ groups }) => groups));
const missing = async () => {
  const { missing: all } = await readOverview(await desk(), now);
  return all.filter(({ page }) => page.startsWith("visits"));
};

describe("groups", () => {
  test("are proposed for every visit, spread over cities, and say that they are automatic", async () => {
    await Promise.all([makeVisit(1, { seats: 4 }), makeVisit(2, { seats: 4 })]);
    await makePeople("Brno", 2);
    await makePeople("Turku", 2);
    expect(await applyProposal(host, id, now)).toMatchObject({ ok: true, value: { placed: 4, left: 0 } });
    const groups = await groupsOf();
    expect(groups.map(({ name }) => name)).toEqual(["A", "B"]);
    for (const { people, language } of groups) {
      expect(people.map(({ city }) => city?.text).toSorted()).toEqual(["Brno", "Turku"]);
      expect(people.every(({ isAutomatic }) => isAutomatic)).toBe(true);
      expect(language).toBe("en");
    }
  });

  test("keep whom a host has moved when they are proposed again, and lose the rest when it is undone", async () => {
    await Promise.all([makeVisit(1), makeVisit(2)]);
    const [one] = await makePeople("Brno", 3);
    await applyProposal(host, id, now);
    const groups = await groupsOf();
    const from = groups.find(({ people }) => people.some((person) => person.id === one!.id))!;
    const to = groups.find(({ id: other }) => other !== from.id)!;
    await movePeople(host, id, [{ personId: one!.id, fromId: from.id }], to.id, now);
    await applyProposal(host, id, now);
    const after = (await groupsOf()).find((group) => group.id === to.id)!;
    expect(after.people.find((person) => person.id === one!.id)).toMatchObject({ isAutomatic: false });
    expect(await clearProposal(host, id)).toMatchObject({ ok: true, value: { cleared: 2 } });
    expect((await groupsOf()).flatMap(({ people }) => people)).toHaveLength(1);
  });

  test("a person is in one group of a time, and in another at another time", async () => {
    await makeVisit(1);
    await makeVisit(2, { startsAt: "11:00", endsAt: "13:00" });
    await makeVisit(3, { day: new Date("2028-05-05") });
    const [one] = await makePeople("Brno", 1);
    await applyProposal(host, id, now);
    expect(await database().visitGroupMember.count({ where: { personId: one!.id } })).toBe(2);
    const idsOf = (slot: number, slots: BoardSlot[]) =>
      slots[slot]!.visits.flatMap(({ groups }) => groups.map((group) => group.id));
    const { slots } = await board();
    const [first, other] = [idsOf(0, slots), idsOf(1, slots)[0]!];
    const at = (await database().visitGroupMember.findFirst({
      where: { personId: one!.id, groupId: { in: first } },
    }))!;
    expect(await movePeople(host, id, [{ personId: one!.id, fromId: at.groupId }], other, now)).toMatchObject({
      errors: [{ key: "visits:error.otherTime" }],
    });
  });

  test("a person who is in two groups of a time, because a visit was moved, is moved out of both", async () => {
    await makeVisit(1);
    const moved = await makeVisit(2, { day: new Date("2028-05-05") });
    const [one] = await makePeople("Brno", 1);
    await applyProposal(host, id, now);
    await database().meetingVisit.update({ where: { id: moved }, data: { day: new Date("2028-05-04") } });
    const [a, b] = (await groupsOf()).map((group) => group.id);
    const picks = [a!, b!].map((fromId) => ({ personId: one!.id, fromId }));
    expect(await movePeople(host, id, picks, b!, now)).toMatchObject({ ok: true });
    const own = await database().visitGroupMember.findMany({ where: { personId: one!.id } });
    expect(own).toMatchObject([{ groupId: b }]);
  });

  test("two hosts who move the same person at once: one wins, the other is told; two people move at once", async () => {
    await Promise.all([makeVisit(1), makeVisit(2), makeVisit(3)]);
    const [one, other] = await makePeople("Brno", 2);
    for (const visit of await database().meetingVisit.findMany({ where: { meetingId: id } }))
      await addGroup(host, id, visit.id, now);
    const [a, b, c] = (await groupsOf()).map((group) => group.id);
    const pick = { personId: one!.id, fromId: null };
    const done = await Promise.all([movePeople(host, id, [pick], a!, now), movePeople(host, id, [pick], b!, now)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ errors: [{ key: "visits:error.movedMeanwhile" }] });
    const from = (await database().visitGroupMember.findFirst({ where: { personId: one!.id } }))!.groupId;
    const both = await Promise.all([
      movePeople(host, id, [{ personId: one!.id, fromId: from }], c!, now),
      movePeople(host, id, [{ personId: other!.id, fromId: null }], c!, now),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await groupsOf()).find((group) => group.id === c)!.people).toHaveLength(2);
  });

  test("have a facilitator and a rapporteur of this meeting, each save with its version, and go when empty", async () => {
    const visit = await makeVisit(1);
    const [one] = await makePeople("Brno", 1);
    await addGroup(host, id, visit, now);
    const [group] = await groupsOf();
    const input = { name: "North", facilitatorId: one!.id, rapporteurId: null };
    expect(await saveGroup(host, id, group!.id, input, 1)).toMatchObject({ ok: true });
    expect(await saveGroup(host, id, group!.id, input, 1)).toMatchObject({ reason: "conflict" });
    const stranger = { ...input, facilitatorId: crypto.randomUUID() };
    expect(await saveGroup(host, id, group!.id, stranger, 2)).toMatchObject({ errors: [{ path: ["facilitatorId"] }] });
    await movePeople(host, id, [{ personId: one!.id, fromId: null }], group!.id, now);
    expect(await removeGroup(host, id, group!.id, 2)).toMatchObject({ errors: [{ key: "visits:error.groupFull" }] });
    await erasePeople(database(), [one!.id], now);
    expect(await groupsOf()).toMatchObject([{ name: "North", facilitatorId: null, people: [] }]);
    expect(await removeGroup(host, id, group!.id, 2)).toMatchObject({ ok: true });
  });

  test("of another city's meeting are not found", async () => {
    const visit = await makeVisit(1);
    await addGroup(host, id, visit, now);
    const [group] = await groupsOf();
    for (const done of [
      await applyProposal(outsider, id, now),
      await addGroup(outsider, id, visit, now),
      await saveGroup(outsider, id, group!.id, { name: "X", facilitatorId: null, rapporteurId: null }, 1),
    ])
      expect(done).toMatchObject({ ok: false, reason: "notFound" });
  });

  test("lose the people of a city that was withdrawn or declines; it is written to nobody of them", async () => {
    await makeVisit(1);
    const [one] = await makePeople("Brno", 1);
    await makePeople("Turku", 1);
    const where = { id: one!.invitationId! };
    const withdraw = async () => {
      const { version } = await database().meetingInvitation.findUniqueOrThrow({ where });
      const fields = { contactName: "", email: "", language: "en" as const, seats: 1 };
      return changeInvitation(host, id, where.id, { ...fields, intent: "withdraw", seen: version }, now);
    };
    const decline = async () => {
      const { pathname } = new URL(
        await invitationAddress((await database().meetingInvitation.findUnique({ where }))!),
      );
      return answerInvitation(pathname.split("/").at(-1)!, { answer: "declined", people: null, reason: "No" }, now);
    };
    const letter = { meetingId: id, kind: "personalPage" as const, personId: one!.id };
    for (const leave of [withdraw, decline]) {
      await database().meetingInvitation.update({ where, data: { state: "accepted" } });
      await database().meetingLetter.create({ data: letter });
      expect(await applyProposal(host, id, now)).toMatchObject({ value: { placed: 2 } });
      expect(await leave()).toMatchObject({ ok: true });
      expect((await groupsOf()).flatMap(({ people }) => people.map(({ city }) => city?.text))).toEqual(["Turku"]);
      expect(await database().meetingLetter.count({ where: { ...letter, state: "waiting" } })).toBe(0);
      expect(await applyProposal(host, id, now)).toMatchObject({ value: { placed: 1, left: 0 } });
      expect((await board()).slots[0]!.without).toEqual([]);
    }
  });

  test("have nobody of a city that was withdrawn and is asked again, until it answers", async () => {
    await makeVisit(1);
    const [one] = await makePeople("Brno", 1);
    const where = { id: one!.invitationId! };
    const fields = { contactName: "", email: "", language: "en" as const, seats: 1 };
    for (const intent of ["withdraw", "reopen"] as const) {
      const { version } = await database().meetingInvitation.findUniqueOrThrow({ where });
      expect(await changeInvitation(host, id, where.id, { ...fields, intent, seen: version }, now)).toMatchObject({
        ok: true,
      });
    }
    for (const state of ["draft", "sent"] as const) {
      await database().meetingInvitation.update({ where, data: { state } });
      expect(await applyProposal(host, id, now)).toMatchObject({ value: { placed: 0, left: 0 } });
      expect((await board()).slots[0]!.without).toEqual([]);
    }
    await database().meetingInvitation.update({ where, data: { state: "maybe" } });
    expect(await applyProposal(host, id, now)).toMatchObject({ value: { placed: 1, left: 0 } });
  });

  test("tell the school of those who come, not of the absent", async () => {
    const visit = await makeVisit(1);
    const [one] = await makePeople("Brno", 2);
    await applyProposal(host, id, now);
    await database().meetingPerson.update({ where: { id: one!.id }, data: { state: "absent" } });
    expect((await readNumbers(id)).get(visit)).toMatchObject({ people: 1 });
  });

  test("are missed in the overview: contacts by number, people without a group, visits with too many", async () => {
    await makeVisit(1, { contactEmail: "a@school.example", seats: 1 });
    await makeVisit(2, { state: "agreed" });
    const [one, other] = await makePeople("Brno", 3);
    expect(await missing()).toMatchObject([
      { name: "visitContacts", numbers: "2" },
      { name: "visitApprovals", numbers: "2" },
    ]);
    const visits = await database().meetingVisit.findMany({ where: { meetingId: id }, orderBy: { number: "asc" } });
    await addGroup(host, id, visits[0]!.id, now);
    const [group] = await groupsOf();
    const picks = [one, other].map((person) => ({ personId: person!.id, fromId: null }));
    await movePeople(host, id, picks, group!.id, now);
    expect((await missing()).slice(2)).toMatchObject([
      { name: "withoutGroup", count: 1 },
      { name: "overfull", numbers: "1" },
    ]);
  });
});

const linkOf = async (person: { id: string; linkNumber: number; language: string }) =>
  (await personAddress(person)).split("/participant/")[1]!;

describe("somebody who erases themselves while", () => {
  type Guest = Awaited<ReturnType<typeof makePeople>>[number];
  /** Holds the person as their page does while `other` runs, and then erases them. */
  async function eraseDuring(person: Guest, other: () => Promise<unknown>) {
    const token = await linkOf(person);
    return whileLocked(
      (tx) => personOfLink(tx, token, now, { lock: true }),
      other,
      (tx) => erasePeople(tx, [person.id], now),
    );
  }
  const places = (personId: string) => database().visitGroupMember.count({ where: { personId } });

  test("a host moves them has no place", async () => {
    const visit = await makeVisit(1);
    await addGroup(host, id, visit, now);
    await addGroup(host, id, visit, now);
    const [from, to] = (await groupsOf()).map((group) => group.id);
    const [one] = await makePeople("Brno", 1);
    await movePeople(host, id, [{ personId: one!.id, fromId: null }], from!, now);
    const move = () => movePeople(host, id, [{ personId: one!.id, fromId: from! }], to!, now);
    expect(await eraseDuring(one!, move)).toMatchObject({ reason: "notFound" });
    expect(await places(one!.id)).toBe(0);
  });

  test("groups are proposed has no place, and the others have one", async () => {
    await makeVisit(1);
    const [one] = await makePeople("Brno", 2);
    expect(await eraseDuring(one!, () => applyProposal(host, id, now))).toMatchObject({ value: { placed: 1 } });
    expect(await places(one!.id)).toBe(0);
  });

  test("a host gives them a task has none", async () => {
    await addGroup(host, id, await makeVisit(1), now);
    const [group] = await groupsOf();
    const [one] = await makePeople("Brno", 1);
    const input = { name: "A", facilitatorId: one!.id, rapporteurId: null };
    const save = () => saveGroup(host, id, group!.id, input, 1);
    expect(await eraseDuring(one!, save)).toMatchObject({ errors: [{ path: ["facilitatorId"] }] });
  });
});

describe("wishes on the personal page", () => {
  const ownVisits = async (token: string, at = now) => (await readOwnPage(token, "en", at))?.visits;
  const say = async (token: string, first: string, second = "") =>
    sendForm(wish, "/api/meetings/wishes", { token, first, second, third: "" });

  test("are up to three visits in an order, which the proposal follows", async () => {
    const [, b] = [await makeVisit(1), await makeVisit(2)];
    const [one] = await makePeople("Brno", 1);
    const token = await linkOf(one!);
    expect((await say(token, b)).location).toContain("done=wishes");
    expect(await ownVisits(token)).toMatchObject({
      wishes: [b],
      choices: [{ number: 1 }, { number: 2 }],
    });
    await applyProposal(host, id, now);
    expect((await groupsOf()).find(({ people }) => people.length > 0)!.people).toMatchObject([
      { wishRank: 1, wishes: [2] },
    ]);
  });

  test("are stored while a host changes the visit", async () => {
    const visit = await makeVisit(1);
    const [one] = await makePeople("Brno", 1);
    const token = await linkOf(one!);
    await transaction(async (tx) => {
      await lockVisit(tx, id, visit);
      expect((await say(token, visit)).location).toContain("done=wishes");
    });
  });

  test("refuse the same visit twice, a visit of another meeting and a cancelled one", async () => {
    const [a, gone] = [await makeVisit(1), await makeVisit(2, { state: "cancelled" })];
    const [one] = await makePeople("Brno", 1);
    const token = await linkOf(one!);
    for (const [first, second] of [
      [a, a],
      [gone, ""],
      [crypto.randomUUID(), ""],
    ] as const)
      expect((await say(token, first, second)).location).toContain("draft=");
    expect(await database().visitWish.count({ where: { personId: one!.id } })).toBe(0);
  });

  test("are asked after somebody has confirmed and until the meeting begins, and name no school", async () => {
    const school = await database().school.findFirstOrThrow({ select: { id: true } });
    const visit = await makeVisit(1, { schoolId: school.id, question: "What helps?" });
    const [one] = await makePeople("Brno", 1);
    const token = await linkOf(one!);
    const open = await ownVisits(token);
    expect(open!.choices).toEqual([
      { id: visit, number: 1, theme: "", question: { text: "What helps?", lang: undefined } },
    ]);
    expect((await ownVisits(token, new Date("2028-05-03T10:00:00Z")))!.choices).toEqual([]);
    await database().meetingPerson.update({ where: { id: one!.id }, data: { state: "named" } });
    expect((await ownVisits(token))!.choices).toEqual([]);
  });

  test("the own group is shown once the programme is released, with the names of those who agreed", async () => {
    await makeVisit(1, { meetingPoint: "Gate" });
    const [one, other, third] = await makePeople("Brno", 3);
    await database().meetingPerson.update({ where: { id: other!.id }, data: { nameShown: true } });
    await applyProposal(host, id, now);
    const token = await linkOf(one!);
    expect((await ownVisits(token))!.groups).toEqual([]);
    await database().programmeRelease.create({ data: { meetingId: id, number: 1, sessions: [], releasedAt: now } });
    const { groups } = (await ownVisits(token))!;
    expect(groups).toMatchObject([{ name: "A", people: 3, names: [other!.name], visit: { meetingPoint: "Gate" } }]);
    expect(JSON.stringify(groups)).not.toContain(third!.name);
  });
});
