import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { VisitInput } from "@/lib/meetings/visits/form-schema";
import { listVisits, practiceChoices, readVisit } from "@/lib/meetings/visits/list";
import { saveVisit } from "@/lib/meetings/visits/save";
import { addVisit, changeSchool } from "@/lib/meetings/visits/school";
import { mergeRecords } from "@/lib/records/merge/merge";
import { create } from "@/lib/records/write/create";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
let barcelona = "";
let host: Actor & { userId: string };
let outsider: Actor & { userId: string };
let school = "";
let id = "";

/** A public or hidden school of Barcelona. */
async function makeSchool(name: string): Promise<string> {
  const made = await create(system, "school", `school-${crypto.randomUUID()}`, {
    ...{ sourceLanguage: "ca", responsibleCity: barcelona, takenFrom: null, parts: {} },
    fields: { city: barcelona, address: "Carrer del Mar 1" },
    translations: { ca: { name } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  outsider = await makeActor("Matti Virta", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
  school = await makeSchool("Escola del Mar");
});

beforeEach(async () => {
  id = await makeMeeting(barcelona);
});

const sheet: VisitInput = {
  ...{
    theme: "",
    session: null,
    day: "2028-05-04",
    startsAt: "09:30",
    endsAt: "12:00",
    question: "What helps?",
    whatToSee: "Lessons",
  },
  ...{ meetingPoint: "Gate", wayThere: "Metro L4", safeguarding: "Never alone with pupils.", seats: 12 },
  ...{ languages: ["ca", "en"], stepFree: "yes", photographs: "ask", practices: [] },
  ...{ contactName: "Pau", contactEmail: "pau@escola.example", contactPhone: "93", contactLanguage: "ca" },
};

async function added(schoolId: string | null = school): Promise<string> {
  const done = await addVisit(host, id, schoolId, "en", now);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value.id;
}

const save = (visit: string, change: Partial<VisitInput> = {}, seen = 1, actor: Actor = host) =>
  saveVisit(actor, id, visit, { ...sheet, ...change }, seen, now);

describe("visits", () => {
  test("are numbered in order, and two hosts who add at once get two numbers", async () => {
    await Promise.all([added(), added(null), added()]);
    expect((await listVisits(id, "ca")).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("come back as they were saved, with the school's name and address", async () => {
    const visit = await added();
    expect(await save(visit)).toMatchObject({ ok: true, value: { isReopened: false } });
    expect(await readVisit(id, visit, "ca")).toMatchObject({
      ...{ day: "2028-05-04", startsAt: "09:30", endsAt: "12:00", seats: 12, languages: ["ca", "en"], stepFree: true },
      ...{ name: { text: "Escola del Mar" }, address: "Carrer del Mar 1", contactEmail: "pau@escola.example" },
      ...{ version: 2, state: "draft" },
    });
  });

  test("of 10 hosts who save the same version one wins and nine are told", async () => {
    const visit = await added();
    const done = await Promise.all(Array.from({ length: 10 }, (_, i) => save(visit, { question: `Question ${i}` })));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter((one) => !one.ok && one.reason === "conflict")).toHaveLength(9);
  });

  test("two hosts who save two visits at once lose nothing", async () => {
    const [one, other] = [await added(), await added()];
    await Promise.all([save(one, { question: "One?" }), save(other, { question: "Other?" })]);
    expect((await listVisits(id, "en")).map(({ question }) => question)).toEqual(["One?", "Other?"]);
  });

  test("of another city are not found", async () => {
    const visit = await added();
    expect(await save(visit, {}, 1, outsider)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await addVisit(outsider, id, school, "en", now)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await readVisit(await makeMeeting(barcelona), visit, "en")).toBeNull();
    expect(await database().meetingVisit.count({ where: { meetingId: id, version: 1 } })).toBe(1);
  });

  test("refuse an end before the beginning, an unknown theme and an unknown practice", async () => {
    const visit = await added();
    expect(await save(visit, { endsAt: "09:00" })).toMatchObject({ errors: [{ path: ["endsAt"] }] });
    expect(await save(visit, { theme: "theme/none" })).toMatchObject({ errors: [{ path: ["theme"] }] });
    expect(await save(visit, { practices: [school] })).toMatchObject({ errors: [{ path: ["practices"] }] });
  });

  test("a sheet that changes after its approval has to be approved again; a contact may change", async () => {
    const visit = await added();
    await save(visit);
    await database().meetingVisit.update({ where: { id: visit }, data: { state: "approved", approvedAt: now } });
    expect(await save(visit, { contactName: "Mar" }, 2)).toMatchObject({ value: { isReopened: false } });
    expect(await save(visit, { meetingPoint: "Back door" }, 3)).toMatchObject({ value: { isReopened: true } });
    expect(await readVisit(id, visit, "en")).toMatchObject({ state: "agreed", approvedAt: null });
  });

  test("that move to another school lose the contact, the answers and the link of the first", async () => {
    const visit = await added();
    await save(visit);
    await database().meetingVisit.update({ where: { id: visit }, data: { state: "agreed", answeredAt: now } });
    expect(await changeSchool(host, id, visit, await makeSchool("Escola del Pi"), 2, now)).toMatchObject({ ok: true });
    expect(await readVisit(id, visit, "ca")).toMatchObject({
      ...{ name: { text: "Escola del Pi" }, contactEmail: null, state: "draft", answeredAt: null, linkNumber: 2 },
      ...{ question: "What helps?", version: 3 },
    });
  });

  test("are not at a school that the host may not see", async () => {
    const hidden = await create(system, "school", `school-${crypto.randomUUID()}`, {
      ...{ responsibleCity: await idOf("city", "helsinki"), takenFrom: null, parts: {} },
      ...{ fields: {}, translations: { sv: { name: "Dold skola" } } },
      sourceLanguage: "sv",
    });
    expect(await addVisit(host, id, hidden.ok ? hidden.value.id : "", "en", now)).toMatchObject({
      errors: [{ key: "visits:error.school" }],
    });
  });

  test("follow a school that is merged into another", async () => {
    const [keep, lose] = [await makeSchool("Escola Nova"), await makeSchool("Escola Nova 2")];
    const visit = await added(lose);
    expect(await mergeRecords(system, "school", keep, lose)).toMatchObject({ ok: true });
    expect(await readVisit(id, visit, "ca")).toMatchObject({ schoolId: keep });
  });

  test("offer the practices of their school", async () => {
    const link = await database().link.findFirstOrThrow({
      where: { field: "schools", fromKind: "practice", from: { publication: "published" } },
    });
    const visit = await readVisit(id, await added(link.toId), "en");
    const choices = await practiceChoices(host, visit!, "en");
    expect(choices.map((choice) => choice.id)).toContain(link.fromId);
    expect(await save(visit!.id, { practices: [link.fromId] })).toMatchObject({ ok: true });
    expect(await readVisit(id, visit!.id, "en")).toMatchObject({ practices: [link.fromId] });
  });
});
