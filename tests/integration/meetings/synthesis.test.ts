import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as rapporteurPage } from "@/app/[locale]/(public)/m/[code]/[token]/synthesis/route";
import { POST as byLink } from "@/app/api/meetings/synthesis/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { movePeople, removeGroup } from "@/lib/meetings/groups/change";
import { type ArrangeInput, arrange } from "@/lib/meetings/review/synthesis/arrange";
import type { Entrance } from "@/lib/meetings/review/synthesis/arranger";
import { readBoard } from "@/lib/meetings/review/synthesis/board";
import { closeSynthesis } from "@/lib/meetings/review/synthesis/close";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { sendForm } from "../../support/proposals";
import {
  makeCity,
  makeVisit,
  makeWriter,
  sendNote,
  storedNotes,
  type Visited,
  type Writer,
} from "../../support/review";

afterAll(closeDatabase);

const now = new Date();
let barcelona = "";
let host: Actor;
let chair: Actor & { email: string };
let stranger: Actor;
let id = "";
let visit: Visited;
let jana: Writer;
let petr: Writer;
let olga: Writer;

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  chair = await makeActor("Matti Virta");
  stranger = await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
});

beforeEach(async () => {
  id = await makeMeeting(barcelona);
  await addMeetingRole(host, id, chair.email, "chair");
  const city = await makeCity(id, "Kuřim");
  visit = await makeVisit(id, 1, ["A", "B"]);
  const [a, b] = visit.groups;
  jana = await makeWriter(id, { city, group: a!.id });
  petr = await makeWriter(id, { city, group: a!.id, role: "rapporteur", name: "Petr Malý" });
  olga = await makeWriter(id, { city, group: b!.id, role: "rapporteur", name: "Olga Dvořáková" });
  await sendNote(visit.code, jana, { text: "Rodiče pomáhají v knihovně" });
  await sendNote(visit.code, jana, { text: "Jen skupině A", reach: "group" });
  await sendNote(visit.code, olga, { text: "Málo stínu na dvoře", kind: "couldBeBetter" });
});

const input = (values: Partial<ArrangeInput>): ArrangeInput => ({
  ...{ intent: "move", notes: [], statement: null, into: null, group: null, note: null, visit: null },
  ...{ kind: "", reach: "host", text: "", language: "en", version: 0, ...values },
});
const asHost = (): Entrance => ({ actor: host, meetingId: id });
const asRapporteur = ({ token }: Writer = petr): Entrance => ({ code: visit.code, token });
const boardOf = async (entrance: Entrance = asHost()) => (await readBoard(entrance, "en", now))!.board;
const textsOf = async (entrance: Entrance) =>
  (await boardOf(entrance)).visits.flatMap(({ notes }) => notes.map(({ text }) => text)).sort();
const noteWith = async (text: string) => (await storedNotes(id)).find((note) => note.text === text)!.id;

async function newStatement(text: string, notes: string[], more: Partial<ArrangeInput> = {}, entrance = asHost()) {
  expect(await arrange(entrance, input({ target: "strength", text, notes, ...more }), now)).toMatchObject({ ok: true });
  return (await database().reviewStatement.findFirstOrThrow({ where: { meetingId: id, text } })).id;
}

describe("who reads which notes", () => {
  test("host and chair read text and group of what the host may read, rapporteurs the notes of their own group", async () => {
    const forHost = ["Málo stínu na dvoře", "Rodiče pomáhají v knihovně"];
    expect(await textsOf(asHost())).toEqual(forHost);
    expect(await textsOf({ actor: chair, meetingId: id })).toEqual(forHost);
    expect(await textsOf(asRapporteur())).toEqual(["Jen skupině A", "Rodiče pomáhají v knihovně"]);
    expect(await textsOf(asRapporteur(olga))).toEqual(["Málo stínu na dvoře"]);
    expect((await boardOf()).counts).toMatchObject({ all: 3, unread: 1 });
  });

  test("nobody else reads any: another city, a participant, a dead link", async () => {
    expect(await readBoard({ actor: stranger, meetingId: id }, "en", now)).toBeNull();
    expect(await readBoard(asRapporteur(jana), "en", now)).toBeNull();
    expect(await readBoard({ code: visit.code, token: "x" }, "en", now)).toBeNull();
  });

  test("a group with notes stays when it is empty, so that no other rapporteur reads what is only for it", async () => {
    const { id: groupId } = visit.groups[0]!;
    const picks = [jana, petr].map(({ id: personId }) => ({ personId, fromId: groupId }));
    expect(await movePeople(host, id, picks, null, now)).toMatchObject({ ok: true });
    expect(await removeGroup(host, id, groupId, 1)).toMatchObject({ errors: [{ key: "visits:error.groupNotes" }] });
    expect(await textsOf(asRapporteur(olga))).toEqual(["Málo stínu na dvoře"]);
    const unused = await database().visitGroup.create({ data: { visitId: visit.visitId, name: "C" } });
    expect(await removeGroup(host, id, unused.id, 1)).toMatchObject({ ok: true });
  });

  test("what a board holds names no author and no city", async () => {
    for (const entrance of [asHost(), { actor: chair, meetingId: id }, asRapporteur()]) {
      const text = JSON.stringify(await readBoard(entrance, "en", now), (_, value) =>
        value === host || value === chair ? "" : value,
      );
      expect(text).not.toMatch(/Jana|Nov|Kuřim|person/);
      for (const { id: person } of [jana, olga]) expect(text).not.toContain(person);
    }
  });
});

describe("statements", () => {
  test("take notes, keep them when they are merged and give them back when they are taken apart", async () => {
    const one = await newStatement("Parents take part", [await noteWith("Rodiče pomáhají v knihovně")]);
    const other = await newStatement("Families help", [await noteWith("Málo stínu na dvoře")]);
    expect((await boardOf()).counts).toMatchObject({ all: 3, placed: 2, aside: 0 });
    expect(await arrange(asHost(), input({ intent: "merge", statement: other, into: one }), now)).toMatchObject({
      ok: true,
    });
    const [merged] = (await boardOf()).statements;
    expect(merged).toMatchObject({ id: one, merged: [{ id: other }] });
    expect(merged!.notes).toHaveLength(2);
    await arrange(asHost(), input({ intent: "separate", statement: other }), now);
    expect((await boardOf()).statements.map(({ notes }) => notes.length)).toEqual([1, 1]);
  });

  test("are not removed with notes behind them, and a stale change is a conflict", async () => {
    const one = await newStatement("Parents take part", [await noteWith("Rodiče pomáhají v knihovně")]);
    expect(await arrange(asHost(), input({ intent: "remove", statement: one }), now)).toMatchObject({
      reason: "invalid",
    });
    const change = input({ intent: "save", statement: one, kind: "suggestion", text: "Involve parents", version: 1 });
    expect(await arrange(asHost(), change, now)).toMatchObject({ ok: true });
    expect(await arrange(asHost(), change, now)).toMatchObject({ reason: "conflict" });
    await arrange(asHost(), input({ notes: [await noteWith("Rodiče pomáhají v knihovně")], target: "loose" }), now);
    expect(await arrange(asHost(), input({ intent: "remove", statement: one }), now)).toMatchObject({ ok: true });
  });

  test("for rapporteurs are not the host's to read, change or fill", async () => {
    const mine = await newStatement(
      "Between us",
      [await noteWith("Jen skupině A")],
      { reach: "private" },
      asRapporteur(),
    );
    expect((await boardOf()).statements).toEqual([]);
    expect((await boardOf(asRapporteur(olga))).statements.map(({ text }) => text)).toEqual(["Between us"]);
    const chairs = await readBoard({ actor: chair, meetingId: id }, "en", now);
    expect(chairs!.board.statements.map(({ text }) => text)).toEqual(["Between us"]);
    for (const attempt of [
      input({ intent: "save", statement: mine, kind: "strength", text: "x", version: 1 }),
      input({ notes: [await noteWith("Málo stínu na dvoře")], target: mine }),
      input({ intent: "remove", statement: mine }),
    ])
      expect(await arrange(asHost(), attempt, now)).toMatchObject({ reason: "notFound" });
    expect(await arrange(asHost(), input({ target: "strength", text: "x", reach: "private" }), now)).toMatchObject({
      reason: "invalid",
    });
  });

  test("a note that only its group reads is not moved by a host, nor one of another group by a rapporteur", async () => {
    const secret = await noteWith("Jen skupině A");
    await newStatement("Host's", [secret]);
    await arrange(asRapporteur(olga), input({ notes: [secret], target: "aside", text: "x" }), now);
    expect(await database().reviewNote.findUnique({ where: { id: secret } })).toMatchObject({
      statementId: null,
      setAside: null,
    });
  });

  test("a chair and a participant change nothing", async () => {
    for (const entrance of [{ actor: chair, meetingId: id }, asRapporteur(jana), { actor: stranger, meetingId: id }])
      expect(await arrange(entrance, input({ target: "strength", text: "x" }), now)).toMatchObject({
        reason: "notFound",
      });
    expect(await database().reviewStatement.count({ where: { meetingId: id } })).toBe(0);
  });
});

test("proposals are for those who may take them, while the synthesis is open", async () => {
  await newStatement("Parents help in the library every week.", []);
  expect((await boardOf()).similar).toMatchObject([{ note: { text: "Rodiče pomáhají v knihovně" } }]);
  expect((await boardOf({ actor: chair, meetingId: id })).similar).toEqual([]);
  await database().meetingReview.create({ data: { meetingId: id, closedAt: now } });
  expect((await boardOf()).similar).toEqual([]);
});

test("notes on paper are typed in for a group, once, and without an author", async () => {
  const paper = input({
    intent: "paper",
    group: visit.groups[1]!.id,
    kind: "worksWell",
    text: "Z kartičky",
    note: randomUUID(),
  });
  for (let sent = 0; sent < 2; sent++) expect(await arrange(asHost(), paper, now)).toMatchObject({ ok: true });
  const typed = (await storedNotes(id)).filter(({ text }) => text === "Z kartičky");
  expect(typed).toMatchObject([{ author: null, groupId: visit.groups[1]!.id, reach: "host" }]);
  expect(await arrange(asRapporteur(petr), { ...paper, note: randomUUID() }, now)).toMatchObject({
    reason: "notFound",
  });
});

test("a form without a text or without what it is about changes nothing", async () => {
  const one = await newStatement("Parents take part", []);
  const group = visit.groups[0]!.id;
  for (const empty of [
    input({ intent: "paper", group, note: randomUUID() }),
    input({ intent: "save", statement: one, version: 1 }),
  ])
    expect(await arrange(asHost(), empty, now)).toMatchObject({ reason: "invalid" });
  for (const intent of ["paper", "save", "merge", "separate", "remove", "closeGroup", "openGroup"] as const)
    expect(await arrange(asHost(), input({ intent, text: "x" }), now)).toMatchObject({ reason: "notFound" });
  expect(await storedNotes(id)).toHaveLength(3);
  expect((await boardOf()).statements.map(({ text }) => text)).toEqual(["Parents take part"]);
});

test("a rapporteur closes the own group only, and its notes stay as they are", async () => {
  const [a, b] = visit.groups;
  expect(await arrange(asRapporteur(), input({ intent: "closeGroup", group: b!.id }), now)).toMatchObject({
    reason: "notFound",
  });
  expect(await arrange(asRapporteur(), input({ intent: "closeGroup", group: a!.id }), now)).toMatchObject({ ok: true });
  const own = await noteWith("Rodiče pomáhají v knihovně");
  expect((await sendNote(visit.code, jana, { id: own, edit: 1, text: "Jinak" })).status).toBe(422);
});

describe("closing the synthesis", () => {
  const place = async () => {
    await newStatement("Parents take part", [
      await noteWith("Rodiče pomáhají v knihovně"),
      await noteWith("Málo stínu na dvoře"),
    ]);
  };

  test("needs a place for every note, also for those that hosts do not read", async () => {
    await place();
    expect(await closeSynthesis(host, id, now)).toMatchObject({ errors: [{ values: { notes: "1" } }] });
    await arrange(
      asRapporteur(),
      input({ notes: [await noteWith("Jen skupině A")], target: "aside", text: "Said in the group" }),
      now,
    );
    expect((await boardOf(asRapporteur())).reasons).toEqual(["Said in the group"]);
    expect(await closeSynthesis(chair, id, now)).toMatchObject({ reason: "notFound" });
    expect(await closeSynthesis(host, id, now)).toMatchObject({ ok: true });
    expect((await boardOf()).counts).toEqual({ all: 3, placed: 2, aside: 1, unread: 1 });
  });

  test("of a cancelled visit needs a place for what hosts read, and none for what nobody reads", async () => {
    const other = await makeVisit(id, 2, ["C"]);
    const karel = await makeWriter(id, { group: other.groups[0]!.id });
    await sendNote(other.code, karel, { text: "Zelená třída" });
    await sendNote(other.code, karel, { text: "Jen skupině C", reach: "group" });
    await database().meetingVisit.update({ where: { id: other.visitId }, data: { state: "cancelled" } });
    await place();
    await arrange(asRapporteur(), input({ notes: [await noteWith("Jen skupině A")], target: "aside", text: "x" }), now);
    expect(await closeSynthesis(host, id, now)).toMatchObject({ errors: [{ values: { notes: "1" } }] });
    expect(await textsOf(asHost())).toContain("Zelená třída");
    await arrange(asHost(), input({ notes: [await noteWith("Zelená třída")], target: "aside", text: "x" }), now);
    expect(await closeSynthesis(host, id, now)).toMatchObject({ ok: true });
  });

  test("asks for a rapporteur where notes have no other reader", async () => {
    const [other, alone] = [await makeVisit(id, 2, ["C"]), await makeVisit(id, 3, [])];
    const karel = await makeWriter(id, { group: other.groups[0]!.id });
    for (const { code } of [visit, other, alone]) await sendNote(code, karel, { text: "Jen nám", reach: "group" });
    expect(await closeSynthesis(host, id, now)).toMatchObject({
      errors: [
        { key: "review:error.left", values: { notes: "6" } },
        { key: "review:error.noRapporteur", values: { visits: "2, 3" } },
      ],
    });
  });

  test("removes every author, and nothing comes in or moves afterwards", async () => {
    await place();
    await arrange(asRapporteur(), input({ notes: [await noteWith("Jen skupině A")], target: "aside", text: "x" }), now);
    await closeSynthesis(host, id, now);
    expect((await storedNotes(id)).map(({ author }) => author)).toEqual([null, null, null]);
    expect((await sendNote(visit.code, jana)).status).toBe(422);
    expect(await arrange(asHost(), input({ target: "strength", text: "x" }), now)).toMatchObject({ reason: "invalid" });
  });
});

test("the page of a rapporteur works without script, in six languages", async () => {
  const { location } = await sendForm(byLink, "/api/meetings/synthesis", {
    ...{
      code: visit.code,
      token: petr.token,
      intent: "move",
      target: "suggestion",
      text: "Více stínu",
      reach: "private",
    },
  });
  expect(location).toContain("/synthesis?done=arranged#loose");
  for (const locale of ["ca", "es", "en", "sv", "cs", "pt"]) {
    const params = Promise.resolve({ locale, code: visit.code, token: petr.token });
    const page = await (await rapporteurPage(new Request("http://localhost/x"), { params })).text();
    expect(page).toContain("Více stínu");
    expect(page).toContain("Jen skupině A");
    expect(page).not.toMatch(/Jana|review:|\{\{/);
  }
});

test("two people who arrange at once lose no note", async () => {
  const one = await newStatement("One", []);
  const other = await newStatement("Other", []);
  const note = await noteWith("Rodiče pomáhají v knihovně");
  await Promise.all([
    arrange(asHost(), input({ notes: [note], target: one }), now),
    arrange(asRapporteur(), input({ intent: "merge", statement: one, into: other }), now),
    arrange(asHost(), input({ notes: [note], target: other }), now),
  ]);
  const { statements, counts } = await boardOf();
  expect(counts.placed).toBe(1);
  expect(statements.flatMap(({ notes }) => notes.map(({ id: each }) => each))).toEqual([note]);
});
