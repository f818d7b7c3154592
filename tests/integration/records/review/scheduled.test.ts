import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { encodeRecord } from "@/lib/forms/encode";
import { network } from "@/lib/kinds/network";
import { readScheduleModel } from "@/lib/records/admin/form/schedule";
import { readEditable } from "@/lib/records/admin/record";
import type { SaveRequest } from "@/lib/records/admin/save/form-frame";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { decide } from "@/lib/records/review/decide";
import { countNotPublished, listScheduled } from "@/lib/records/review/scheduled";
import { readStored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { publishDue } from "@/lib/records/write/publish-due";
import { save } from "@/lib/records/write/save";
import { schedule } from "@/lib/records/write/schedule";
import { fullInput } from "@/tests/support/full-input";
import { addPerson } from "@/tests/support/people";

// Publication at a time: for each language of a record, from its form, in one list, and never lost.

afterAll(closeDatabase);

const now = new Date("2026-12-01T10:00:00Z");
const monday = new Date("2026-12-07T07:00:00Z");
const wednesday = new Date("2026-12-09T07:00:00Z");

let [city, elsewhere] = ["", ""];
let coordinator: Actor = system;
let email = "";

beforeAll(async () => {
  const cities = await database().city.findMany({ where: { timeZone: "Europe/Madrid" }, take: 1 });
  city = cities[0]!.id;
  elsewhere = (await database().city.findFirstOrThrow({ where: { id: { not: city } } })).id;
});
beforeEach(async () => {
  await database().scheduledLanguage.deleteMany();
  const grants: Grant[] = [{ role: "coordinator", cityId: city }];
  const person = await addPerson(grants, { language: "ca" });
  coordinator = { userId: person.id, name: person.name, grants };
  email = person.email;
});

async function makeDraft(): Promise<string> {
  const made = await create(system, "network", `s-${randomUUID()}`, await fullInput("network", city), { now });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

const publicLanguages = async (id: string) =>
  (await database().networkTranslation.findMany({ where: { recordId: id, published: true } }))
    .map(({ language }) => language)
    .sort();

const frame = (more: Partial<SaveRequest>): SaveRequest => ({
  ...{ kind: "network", intent: "schedule", slug: "", note: "", isCorrection: false, languages: [], language: "ca" },
  ...{ take: [], publishDay: "2026-12-07", publishTime: "08:00", ...more },
});

async function valuesOf(id: string) {
  const { input } = (await readStored(database(), "network", id))!;
  return { ...encodeRecord(network, input as never, "ca"), sourceLanguage: input.sourceLanguage };
}

test("each language has its own time, and publishing one by hand leaves the others scheduled", async () => {
  const id = await makeDraft();
  expect(await schedule(coordinator, "network", id, monday, ["ca"], now)).toMatchObject({ ok: true });
  expect(await schedule(coordinator, "network", id, wednesday, ["cs", "sv"], now)).toMatchObject({ ok: true });
  expect(await publishDue(monday)).toMatchObject({ records: 1, failed: 0 });
  expect(await publicLanguages(id)).toEqual(["ca"]);
  expect(await publish(coordinator, "network", id, ["ca", "sv"], monday)).toMatchObject({ ok: true });
  expect(await publishDue(wednesday)).toMatchObject({ records: 1, failed: 0 });
  expect(await publicLanguages(id)).toEqual(["ca", "cs", "sv"]);
  expect(await schedule(coordinator, "network", id, new Date("2027-01-01"), ["ca"], wednesday)).toMatchObject({
    errors: [{ key: "error.alreadyPublic" }],
  });
});

test("a language scheduled of an older text waits, and does not hold up one that was scheduled of the new text", async () => {
  const id = await makeDraft();
  await schedule(coordinator, "network", id, monday, ["ca"], now);
  const contributor = await addPerson([{ role: "contributor", cityId: city }]);
  await database().record.update({ where: { id }, data: { createdById: contributor.id } });
  const author: Actor = { userId: contributor.id, name: "A", grants: [{ role: "contributor", cityId: city }] };
  const { input } = (await readStored(database(), "network", id))!;
  expect(await save(author, "network", id, input, { now })).toMatchObject({ ok: true });
  await schedule(coordinator, "network", id, monday, ["cs"], now);
  expect(await publishDue(monday)).toMatchObject({ records: 1, failed: 1 });
  expect(await publicLanguages(id)).toEqual(["cs"]);
  expect((await listScheduled(coordinator, "ca", 1))?.lines).toMatchObject([
    { recordId: id, language: "ca", problem: "error.conflict" },
  ]);
});

test("publishing with the form of one language never hides the others", async () => {
  const id = await makeDraft();
  await publish(coordinator, "network", id, ["ca", "sv"], now);
  const common = { type: "record" as const, id, languages: [], version: 1, reason: "", day: "", time: "" };
  const refused = await decide(coordinator, { ...common, intent: "publish", language: "cs" }, now);
  expect(refused).toMatchObject({ errors: [{ key: "error.noLanguage" }] });
  expect(await publicLanguages(id)).toEqual(["ca", "sv"]);
});

test("the form of a record schedules the ticked languages on the clocks of its city", async () => {
  const id = await makeDraft();
  const values = await valuesOf(id);
  const saved = await saveForm(coordinator, frame({ id, languages: ["ca", "cs"] }), values, "ca", now);
  expect(saved).toMatchObject({ ok: true, value: { outcome: "scheduled" } });
  const rows = await database().scheduledLanguage.findMany({ where: { recordId: id }, orderBy: { language: "asc" } });
  expect(rows.map(({ language, publishAt }) => [language, publishAt.toISOString()])).toEqual([
    ["ca", monday.toISOString()],
    ["cs", monday.toISOString()],
  ]);
  const editable = await readEditable(coordinator, "network", id, "ca");
  const model = await readScheduleModel(
    { actor: coordinator, kind: "network", locale: "ca", editable, draft: null },
    null,
  );
  expect(model).toMatchObject({ timeZone: "Europe/Madrid", isChange: false });
  expect(model.planned.join()).toContain("7 de desembre del 2026");
});

test.each([
  ["", "08:00", "error.moment"],
  ["2026-11-30", "08:00", "error.past"],
])("a time that is missing or past (%s) is refused, and nothing is saved", async (publishDay, publishTime, key) => {
  const id = await makeDraft();
  const values = { ...(await valuesOf(id)), "translations.ca.name": "No es desa" };
  const refused = await saveForm(coordinator, frame({ id, publishDay, publishTime }), values, "ca", now);
  expect(refused).toMatchObject({ ok: false, errors: [{ key, path: ["publishDay"] }] });
  expect((await database().record.findUniqueOrThrow({ where: { id } })).version).toBe(1);
});

test("the form of a public record schedules its change, and the page stays as it is until then", async () => {
  const id = await makeDraft();
  await publish(system, "network", id, ["ca"], now);
  const values = { ...(await valuesOf(id)), "translations.ca.name": "Nom nou" };
  expect(await saveForm(coordinator, frame({ id }), values, "ca", now)).toMatchObject({
    value: { outcome: "scheduled" },
  });
  const nameNow = async () => (await readStored(database(), "network", id))!.input.translations.ca?.name;
  expect(await nameNow()).not.toBe("Nom nou");
  expect((await listScheduled(coordinator, "ca", 1))?.lines).toMatchObject([
    { type: "revision", recordId: id, language: null, by: coordinator.name, publishAt: monday },
  ]);
  expect(await publishDue(monday)).toMatchObject({ revisions: 1, failed: 0 });
  expect(await nameNow()).toBe("Nom nou");
});

test("a translation of a public record is saved and scheduled in one step", async () => {
  const id = await makeDraft();
  await publish(system, "network", id, ["ca"], now);
  const publishAt = { publishDay: "2026-12-07", publishTime: "08:00" };
  expect(await saveTranslation(coordinator, "network", id, "cs", {}, { publishAt, now })).toMatchObject({ ok: true });
  await publishDue(monday);
  expect(await publicLanguages(id)).toEqual(["ca", "cs"]);
});

test("the list is that of the own cities; a time is changed and withdrawn there", async () => {
  const id = await makeDraft();
  await schedule(coordinator, "network", id, monday, ["ca", "cs"], now);
  const stranger = { ...coordinator, grants: [{ role: "coordinator" as const, cityId: elsewhere }] };
  expect((await listScheduled(stranger, "ca", 1))?.lines).toEqual([]);
  expect(await listScheduled({ ...coordinator, grants: [{ role: "editor", recordId: id }] }, "ca", 1)).toBeNull();
  const [line] = (await listScheduled(coordinator, "ca", 1))!.lines;
  expect(line).toMatchObject({ language: "ca", start: { day: "2026-12-07", time: "08:00" }, problem: null });
  const common = { type: "record" as const, id, languages: [], version: line!.version, reason: "" };
  const later = { ...common, intent: "schedule" as const, language: "cs" as const, day: "2026-12-09", time: "08:00" };
  expect(await decide(stranger, later, now)).toMatchObject({ reason: "notFound" });
  expect(await decide(coordinator, later, now)).toMatchObject({ ok: true });
  const gone = { ...common, intent: "unschedule" as const, language: "ca" as const, day: "", time: "" };
  expect(await decide(coordinator, gone, now)).toMatchObject({ ok: true });
  expect((await listScheduled(coordinator, "ca", 1))?.lines).toMatchObject([{ language: "cs", publishAt: wednesday }]);
});

test("what is incomplete at its hour stays in the list with the reason, and the person gets an email", async () => {
  const id = await makeDraft();
  await schedule(coordinator, "network", id, monday, ["ca"], now);
  const { input } = (await readStored(database(), "network", id))!;
  const source = input.sourceLanguage as "en";
  const { name: _, ...nameless } = input.translations[source] as Record<string, unknown>;
  const incomplete = { ...input, translations: { ...input.translations, [source]: nameless } };
  expect(await save(coordinator, "network", id, incomplete, { now })).toMatchObject({ ok: true });
  expect(await publishDue(monday)).toMatchObject({ records: 0, failed: 1 });
  expect(await publishDue(wednesday)).toMatchObject({ records: 0, failed: 0 });
  expect(await countNotPublished(coordinator)).toBe(1);
  expect((await listScheduled(coordinator, "ca", 1))?.lines).toMatchObject([
    { recordId: id, language: "ca", problem: "error.incomplete" },
  ]);
  const letters = await database().email.findMany({ where: { to: email } });
  expect(letters).toMatchObject([{ template: "notPublished", language: "ca" }]);
  expect(letters[0]!.text).toContain(`/ca/admin/networks/${id}`);
});
