import { describe, expect, test } from "vitest";
import { changesBetween, freeze, type SessionContent } from "@/lib/meetings/programme/changes";
import { clockOf, minutesOf, timesInWords, timesOf } from "@/lib/meetings/programme/clock";
import { droppedTimes } from "@/lib/meetings/programme/dropped";
import { programmeGrid } from "@/lib/meetings/programme/lanes";
import type { Planned, PlannedVisit } from "@/lib/meetings/programme/planned";
import {
  changeFor,
  isForCities,
  isForPerson,
  isPublicSession,
  type OwnPlace,
  placedFor,
} from "@/lib/meetings/programme/readers";
import { warningsOf } from "@/lib/meetings/programme/warnings";

const session = (id: string, more: Partial<SessionContent> = {}): SessionContent => ({
  ...{ id, title: id, description: "", kindId: "session-kind/plenary", day: "2028-05-03", start: 540, end: 600 },
  ...{ schoolId: null, organisationId: null, place: "", lat: null, lon: null, room: "", track: "", audience: "all" },
  ...{ interpreting: "", seenBy: "public", state: "planned", speakers: [], presents: [], ...more },
});
const planned = (id: string, more: Partial<Planned> = {}): Planned => ({ ...session(id), point: null, ...more });
const days = { first: "2028-05-03", last: "2028-05-05" };
const names = (sessions: Planned[]) => warningsOf(sessions, days).map(({ name }) => name);

describe("hours", () => {
  test("are minutes, over midnight too", () => {
    expect([minutesOf("09:30"), clockOf(570), clockOf(1_500)]).toEqual([570, "09:30", "01:00"]);
    expect(timesOf("22:00", "01:00")).toEqual({ start: 1_320, end: 1_500 });
    expect(timesInWords({ start: 1_320, end: 1_500 })).toBe("22:00–01:00");
    expect([timesOf("09:00", "08:00"), timesOf("", "08:00")]).toEqual([null, null]);
    expect([timesOf("", ""), timesOf("09:00", "")]).toEqual([
      { start: null, end: null },
      { start: 540, end: null },
    ]);
  });
});

describe("differences between releases", () => {
  test.each([
    [{ start: 600, end: 660 }, "moved"],
    [{ room: "Blue", title: "Other" }, "elsewhere"],
    [{ speakers: [{ name: "L", office: "", consent: true }] }, "changed"],
    [{ state: "cancelled" as const, start: 600 }, "cancelled"],
  ])("%j is called %s", (more, name) => {
    expect(changesBetween([session("a")], [session("a", more)])).toMatchObject([{ name }]);
  });

  test("what was cancelled before anybody heard of it is no news and is not frozen", () => {
    const never = session("a", { state: "cancelled" });
    expect(changesBetween([], [never])).toEqual([]);
    expect(freeze([], [never], new Date())).toEqual([]);
  });

  test("a session keeps the moment of its own last change", () => {
    const [first, second] = [new Date("2028-01-01"), new Date("2028-02-01")];
    const before = freeze([], [session("a"), session("b")], first);
    const after = freeze(before, [session("a"), session("b", { start: 541 })], second);
    expect(after.map(({ changedAt }) => changedAt)).toEqual([first.toISOString(), second.toISOString()]);
  });
});

const reader = (isHost: boolean, elsewhere: string[] = [], places: [string, OwnPlace][] = []) => ({
  ...{ isHost, elsewhere: new Set(elsewhere), places: new Map(places) },
});

describe("readers", () => {
  const all = [
    session("public"),
    session("participants", { seenBy: "participants", audience: "group" }),
    session("hosts", { seenBy: "participants", audience: "hosts" }),
    session("host only", { seenBy: "host" }),
    session("cancelled", { state: "cancelled" }),
  ];
  const seen = (sees: (one: SessionContent) => boolean) => all.filter(sees).map(({ id }) => id);

  test("see their part of a release", () => {
    expect(seen(isPublicSession)).toEqual(["public"]);
    expect(seen(isForCities)).toEqual(["public", "participants", "cancelled"]);
    expect(seen((one) => isForPerson(one, reader(false)))).toEqual(["public", "participants", "cancelled"]);
    expect(seen((one) => isForPerson(one, reader(true)))).toEqual(["public", "participants", "hosts", "cancelled"]);
  });

  test("read nothing of what is only for other groups, unless they are the host's own people", () => {
    const elsewhere = ["participants", "public"];
    expect(seen((one) => isForPerson(one, reader(false, elsewhere)))).toEqual(["public", "cancelled"]);
    expect(seen((one) => isForPerson(one, reader(true, elsewhere)))).toContain("participants");
  });

  test("are where their group is, without the point of another house", () => {
    const visit = session("a", { schoolId: "one", place: "Hall", lat: 1, lon: 2 });
    const at = (schoolId: string | null, meetingPoint: string, isCancelled = false) =>
      placedFor(visit, reader(false, [], [["a", { schoolId, meetingPoint, isCancelled }]]));
    expect(at("one", "North gate")).toMatchObject({ schoolId: "one", place: "North gate", lat: 1 });
    expect(at(null, "")).toEqual(visit);
    expect(at("two", "")).toMatchObject({ schoolId: "two", place: "", lat: null, lon: null });
    expect(at("two", "South gate", true)).toEqual(visit);
  });

  test("are told what a change means for them", () => {
    const [open, hidden] = [session("a"), session("a", { seenBy: "host" })];
    const told = (before: SessionContent, after: SessionContent) =>
      changeFor({ name: "changed", before, after }, reader(false))?.name ?? null;
    expect([told(open, hidden), told(hidden, open), told(hidden, hidden)]).toEqual(["hidden", "new", null]);
  });
});

describe("warnings", () => {
  test("name sessions outside of the meeting, but not cancelled ones", () => {
    expect(names([planned("a", { day: "2028-05-06" })])).toEqual(["outside"]);
    expect(names([planned("a", { day: "2028-05-06", state: "cancelled" })])).toEqual([]);
  });

  test("name everybody, a room and a speaker needed twice at once; tracks are told apart", () => {
    const speakers = [{ name: "Laia Ortiz", office: "", consent: true }];
    const one = planned("a", { speakers, room: "Blue", track: "A" });
    const other = planned("b", {
      start: 570,
      speakers: [{ ...speakers[0]!, name: "laia ortiz" }],
      room: "blue",
      track: "B",
    });
    expect(names([one, other])).toEqual(["person", "room"]);
    expect(names([{ ...one, track: "" }, other])).toContain("everybody");
    expect(names([one, { ...other, start: 600, end: 660 }])).toEqual([]);
  });

  test("see over midnight", () => {
    const night = planned("a", { start: 1_380, end: 1_500 });
    expect(names([night, planned("b", { day: "2028-05-04", start: 30, end: 60 })])).toEqual(["everybody"]);
  });

  test("name a way that is too long for the time between", () => {
    const [here, there] = [
      { lat: 41.38, lon: 2.17 },
      { lat: 41.45, lon: 2.19 },
    ];
    const next = (start: number) => planned("b", { start, end: start + 60, point: there });
    expect(warningsOf([planned("a", { point: here }), next(615)], days)).toMatchObject([
      { name: "travel", minutes: 15, needed: 42 },
    ]);
    expect(names([planned("a", { point: here }), next(660)])).toEqual([]);
  });
});

describe("warnings about groups", () => {
  const here = { lat: 41.38, lon: 2.17 };
  const there = { lat: 41.45, lon: 2.19 };
  const anna = { id: "1", name: "Anna" };
  const visit = (number: number, sessionId: string, more: Partial<PlannedVisit> = {}): PlannedVisit => ({
    ...{ number, sessionId, people: 0, seats: null, point: null, groups: [], ...more },
  });
  const warned = (sessions: Planned[], visits: PlannedVisit[]) =>
    warningsOf(sessions, days, visits).map(({ name, sessions: about, person, visits: numbers }) =>
      [name, about.map(({ id }) => id).join("+"), person || numbers].filter(Boolean).join(" "),
    );
  const visiting = (id: string, more: Partial<Planned> = {}) => planned(id, { audience: "group", ...more });

  test("name a visit beside something for everybody, but not beside another visit, the hosts or in another track", () => {
    const both = [visit(1, "b"), visit(2, "b")];
    expect(warned([planned("a"), visiting("b")], both)).toEqual(["visit a+b 1, 2"]);
    expect(warned([visiting("a"), visiting("b")], [visit(1, "a"), visit(2, "b")])).toEqual([]);
    expect(warned([planned("a", { audience: "hosts" }), visiting("b")], both)).toEqual([]);
    expect(warned([planned("a", { track: "A" }), visiting("b", { track: "B" })], both)).toEqual([]);
  });

  test("know that each group is in a session for groups without a visit", () => {
    expect(warned([visiting("a"), visiting("b")], [])).toEqual(["everybody a+b"]);
    expect(warned([visiting("a"), visiting("b")], [visit(1, "b")])).toEqual(["visit a+b 1"]);
    expect(warned([visiting("a"), visiting("b", { start: 600, end: 660 })], [visit(1, "b")])).toEqual([]);
  });

  test("name members, facilitators and speakers who are needed twice, each once, and not people of the same name", () => {
    const group = [anna, anna, { id: "2", name: "Bo" }];
    const one = visit(1, "a", { groups: [group] });
    const sessions = [visiting("a"), visiting("b")];
    expect(warned(sessions, [one, visit(2, "b", { groups: [[anna]] })])).toEqual(["person a+b Anna"]);
    expect(warned(sessions, [one, visit(2, "b", { groups: [[{ id: "3", name: "Anna" }]] })])).toEqual([]);
    const speakers = [{ name: "ANNA", office: "", consent: false }];
    expect(warned([visiting("a"), planned("b", { audience: "hosts", speakers })], [one])).toEqual(["person a+b Anna"]);
    const erased = { id: "1", name: "" };
    expect(warned(sessions, [visit(1, "a", { groups: [[erased]] }), visit(2, "b", { groups: [[erased]] })])).toEqual(
      [],
    );
  });

  test("name who is in two groups of one session, but not who speaks to their own group", () => {
    const speakers = [{ name: "Anna", office: "", consent: true }];
    const session = visiting("a", { speakers });
    expect(warned([session], [visit(1, "a", { groups: [[anna, anna]] })])).toEqual([]);
    const two = [visit(1, "a", { groups: [[anna]] }), visit(2, "a", { groups: [[anna]] })];
    expect(warned([session], two)).toEqual(["twoGroups a Anna"]);
  });

  test("see the way of a group to its school and back, each visit its own", () => {
    const sessions = [
      planned("a", { point: here }),
      visiting("b", { start: 605, end: 700 }),
      planned("c", { start: 715, end: 800, point: here }),
    ];
    const far = visit(1, "b", { point: there });
    expect(warned(sessions, [far, visit(2, "b", { point: here })])).toEqual(["visitTravel a+b 1", "visitTravel b+c 1"]);
    expect(warningsOf(sessions, days, [far])[0]).toMatchObject({ minutes: 5, needed: 42 });
  });

  test("see the way between the two schools of one person", () => {
    const sessions = [visiting("a"), visiting("b", { start: 610, end: 700 })];
    const visits = (second: { id: string; name: string }) => [
      visit(1, "a", { point: here, groups: [[anna]] }),
      visit(2, "b", { point: there, groups: [[second]] }),
    ];
    expect(warned(sessions, visits(anna))).toEqual(["visitTravel a+b 1, 2"]);
    expect(warned(sessions, visits({ id: "2", name: "Bo" }))).toEqual([]);
  });

  test("measure the way from the session that ends last of those in parallel tracks", () => {
    const sessions = [
      planned("long", { track: "A", end: 660, point: here }),
      planned("short", { track: "B", start: 545, end: 570, point: here }),
      planned("next", { start: 665, end: 700, point: there }),
    ];
    expect(warned(sessions, [])).toEqual(["travel long+next"]);
  });
});

test("a visit with more people than places is named, but not one whose places are not known", () => {
  const nowhere = { sessionId: null, point: null, groups: [] };
  const visits = [
    { ...{ number: 1, people: 12, seats: 10 }, ...nowhere },
    { ...{ number: 2, people: 10, seats: 10 }, ...nowhere },
    { ...{ number: 3, people: 99, seats: null }, ...nowhere },
  ];
  expect(warningsOf([], days, visits)).toMatchObject([{ name: "capacity", visit: { number: 1 } }]);
});

describe("a session that is dropped", () => {
  test("keeps its length, over midnight too, and moves to the next day after it", () => {
    const dropped = (row: number, end: number | null = 1_500) => droppedTimes({ start: 1_320, end }, "2028-05-03", row);
    expect(dropped(36)).toEqual({ day: "2028-05-03", start: "09:00", end: "12:00" });
    expect(dropped(92)).toEqual({ day: "2028-05-03", start: "23:00", end: "02:00" });
    expect(dropped(97, null)).toEqual({ day: "2028-05-04", start: "00:15", end: "" });
    expect(dropped(-3)).toMatchObject({ day: "2028-05-03", start: "00:00" });
  });
});

describe("the grid", () => {
  test("begins and ends at full hours and puts sessions of the same time side by side", () => {
    const grid = programmeGrid([
      session("a"),
      session("b", { start: 570, end: 605 }),
      session("c", { start: 600, end: null }),
      session("d", { day: null }),
      session("e", { day: "2028-05-04", start: 1_380, end: 1_500 }),
    ]);
    expect(grid).toMatchObject({ firstRow: 36, rowCount: 64 });
    expect(grid.days.map(({ lanes }) => lanes.map((lane) => lane.map(({ session: { id } }) => id)))).toEqual([
      [["a", "c"], ["b"]],
      [["e"]],
    ]);
    expect(grid.days[0]!.lanes[1]![0]).toMatchObject({ row: 38, rows: 3 });
    expect(programmeGrid([session("d", { day: null })])).toMatchObject({ rowCount: 0, days: [] });
  });
});
