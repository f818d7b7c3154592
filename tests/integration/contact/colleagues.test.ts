import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor, Grant } from "@/lib/auth/actor";
import { readPromoters } from "@/lib/contact/recipients";
import { closeDatabase, database } from "@/lib/db";
import { encodeRecord } from "@/lib/forms/encode";
import { school as schoolKind } from "@/lib/kinds/school";
import { colleaguesWhoRead } from "@/lib/records/admin/colleagues";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { searchTargets } from "@/lib/records/admin/search";
import { readStored } from "@/lib/records/store/stored";
import { addPerson } from "../../support/people";

// A person with a role in a school becomes its contact; colleagues who read a language.

afterAll(closeDatabase);

const now = new Date("2026-12-01T10:00:00Z");
let [school, city, elsewhere] = ["", "", ""];
let coordinator: Actor;

async function makePerson(grants: Grant[], name: string, language = "ca") {
  const user = await addPerson(grants, { language });
  await database().user.update({ where: { id: user.id }, data: { name } });
  return { ...user, name };
}
const actorOf = ({ id, name }: { id: string; name: string }, grants: Grant[]): Actor => ({ userId: id, name, grants });

beforeAll(async () => {
  const where = { kind: "school", publication: "published", responsibleCityId: { not: null } } as const;
  const found = await database().record.findFirstOrThrow({ where });
  [school, city] = [found.id, found.responsibleCityId!];
  elsewhere = (await database().city.findFirstOrThrow({ where: { id: { not: city } } })).id;
  const grants: Grant[] = [{ role: "coordinator", cityId: city }];
  coordinator = actorOf(await makePerson(grants, "Carme Bosch"), grants);
});

test("an editor of a school is found by name, becomes its contact, and gets the letters; nobody elsewhere finds them", async () => {
  const editor = await makePerson([{ role: "editor", recordId: school }], "Otokar Školník", "cs");
  const search = (actor: Actor) => searchTargets(actor, ["person"], "otokar skolnik", "ca");
  const stranger = { ...coordinator, grants: [{ role: "coordinator", cityId: elsewhere } as const] };
  expect(await search(stranger)).toEqual([]);
  expect(await search(coordinator)).toMatchObject([{ id: editor.id, label: "Otokar Školník" }]);
  expect(await database().person.count({ where: { id: editor.id } })).toBe(0);

  const { input, record } = (await readStored(database(), "school", school))!;
  const values = {
    ...encodeRecord(schoolKind, input as never, "ca"),
    sourceLanguage: input.sourceLanguage,
    "parts.contacts.9.id": crypto.randomUUID(),
    "parts.contacts.9.fields.person": editor.id,
    "parts.contacts.9.fields.role": "contact-role/promoter",
    "parts.contacts.9.fields.receivesMessages": "yes",
  };
  const request = { kind: "school", id: school, intent: "save", slug: "", note: "", isCorrection: false } as const;
  const frame = {
    ...request,
    languages: [],
    take: [],
    language: input.sourceLanguage as "ca",
    version: record.version,
  };
  expect(await saveForm(coordinator, frame, values, "ca", now)).toMatchObject({ ok: true });
  const reached = await readPromoters(database() as never, school);
  expect(reached).toContainEqual(expect.objectContaining({ personId: editor.id, email: editor.email, language: "cs" }));
  const person = await database().person.findUniqueOrThrow({ where: { id: editor.id }, include: { user: true } });
  expect(person).toMatchObject({ showName: false, languages: ["cs"], user: { id: editor.id } });
  expect(await search(coordinator)).toMatchObject([{ id: editor.id }]);
  expect(await search(stranger)).toEqual([]);
});

test("colleagues who read a language: those of the own city first, with addresses for its coordinators only", async () => {
  const near = await makePerson([{ role: "contributor", cityId: city }], "Anna Blízká");
  await database().user.update({ where: { id: near.id }, data: { reads: ["pt", "cs"] } });
  const far = await makePerson([{ role: "coordinator", cityId: elsewhere }], "Aaron Daleký", "pt");
  const closed = await makePerson([{ role: "contributor", cityId: city }], "Anna Zavřená", "pt");
  await database().user.update({ where: { id: closed.id }, data: { disabledAt: now } });
  const found = await colleaguesWhoRead(coordinator, city, "pt");
  expect(found[0]).toEqual({ id: near.id, name: "Anna Blízká", email: near.email });
  expect(found).toContainEqual({ id: far.id, name: "Aaron Daleký", email: null });
  expect(found.map(({ id }) => id)).not.toContain(closed.id);
  const editor = { ...coordinator, grants: [{ role: "editor", recordId: school } as const] };
  expect((await colleaguesWhoRead(editor, city, "pt")).every(({ email }) => email === null)).toBe(true);
});
