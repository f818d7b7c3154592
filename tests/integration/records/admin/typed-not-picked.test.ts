import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { readDraft } from "@/lib/routes/draft";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

// Words in a search of the form that were not picked are placed or refused, never dropped.

afterAll(closeDatabase);

const now = () => new Date();
let [here, elsewhere, cookie] = ["", "", ""];

beforeAll(async () => {
  const cities = await database().city.findMany({ where: { record: { publication: "published" } }, take: 2 });
  [here, elsewhere] = cities.map(({ id }) => id) as [string, string];
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: here }])).id);
});

async function addSchool(name: string, cityId: string): Promise<string> {
  const made = await create(system, "school", `s-${randomUUID()}`.slice(0, 40), {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { status: "open", city: cityId },
    translations: { ca: { name } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "school", made.value.id, ["ca"]);
  return made.value.id;
}

const network = (more: Record<string, string>) => ({
  ...{ locale: "ca", kind: "network", id: "", revision: "", version: "", language: "ca", intent: "save", slug: "" },
  ...{ responsibleCity: here, "translations.ca.name": `Xarxa ${randomUUID().slice(0, 8)}` },
  ...more,
});

const member = (words: string, more: Record<string, string> = {}) => ({
  ...{ "parts.members.0.id": randomUUID(), "find.parts.members.0.fields.school": words },
  ...{ "parts.members.0.fields.role": "membership-role/member" },
  ...more,
});

type Answer = { id?: string; errors?: { key: string; path: string[]; text: string }[] };
async function send(values: Record<string, string>): Promise<Answer> {
  const response = await save(formRequest("/api/admin/records/save", network(values), { cookie, json: true }));
  return (await response.json()) as Answer;
}

async function membersOf(id: string | undefined): Promise<unknown[]> {
  const stored = await readStored(database(), "network", id!);
  return (stored!.input.parts.members ?? []).map(({ fields }) => fields.school);
}

describe("a search in a part", () => {
  test("takes the only record, without accents and whatever its case", async () => {
    const word = randomUUID().slice(0, 8);
    const id = await addSchool(`Escola Àngel ${word}`, elsewhere);
    expect(await membersOf((await send(member(`ANGEL ${word}`))).id)).toEqual([id]);
  });

  test("takes the record of the form's city first", async () => {
    const word = randomUUID().slice(0, 8);
    await addSchool(`Escola ${word}`, elsewhere);
    const own = await addSchool(`Escola ${word}`, here);
    expect(await membersOf((await send(member(`escola ${word}`))).id)).toEqual([own]);
  });

  test("is refused at its field, with the words, when nothing or more than one is found", async () => {
    const word = randomUUID().slice(0, 8);
    for (const end of ["Nord", "Sud"]) await addSchool(`Escola ${word} ${end}`, here);
    const path = ["parts", "members", "0", "fields", "school"];
    const several = await send(member(word));
    expect(several.errors).toMatchObject([{ key: "admin:error.choose", path }]);
    expect(several.errors?.[0]?.text).toContain(word);
    const none = await send(member(`${word}x`));
    expect(none.errors).toMatchObject([{ key: "admin:error.notFound", path }]);
    expect(none.errors?.[0]?.text).toContain(`${word}x`);
  });

  test("is settled by a choice among what it finds, and not by another one", async () => {
    const word = randomUUID().slice(0, 8);
    const [north] = [await addSchool(`Escola ${word} Nord`, here), await addSchool(`Escola ${word} Sud`, here)];
    const chosen = await send(member(word, { "parts.members.0.fields.school": north }));
    expect(await membersOf(chosen.id)).toEqual([north]);
    const other = await addSchool(`Institut ${randomUUID()}`, here);
    const left = await send(member(word, { "parts.members.0.fields.school": other }));
    expect(left.errors).toMatchObject([{ key: "admin:error.choose" }]);
    const replaced = await send(member(`${word} sud`, { "parts.members.0.fields.school": north }));
    expect(await membersOf(replaced.id)).not.toEqual([north]);
  });
});

test("a search for one of many adds to what is chosen", async () => {
  const name = (id: string) => database().cityTranslation.findFirstOrThrow({ where: { recordId: id } });
  const answer = await send({ "fields.cities": here, "find.fields.cities": (await name(elsewhere)).name! });
  const stored = await readStored(database(), "network", answer.id!);
  expect(stored!.input.fields.cities).toEqual([here, elsewhere]);
});

test("a plain form comes back with the words and everything else that was typed", async () => {
  const values = network(member("no such school anywhere", { note: "kept" }));
  const response = await save(formRequest("/api/admin/records/save", values, { cookie }));
  const draft = await readDraft(
    new URL(response.headers.get("location")!, "http://x").searchParams.get("draft"),
    now(),
  );
  expect(draft?.values).toMatchObject({
    "find.parts.members.0.fields.school": "no such school anywhere",
    note: "kept",
  });
});

test("words in the search of a map are a place, or refused", async () => {
  const { id, lat, lon } = await database().city.findFirstOrThrow({ where: { lat: { not: null }, id: here } });
  const { name } = await database().cityTranslation.findFirstOrThrow({ where: { recordId: id } });
  const school = { kind: "school", "fields.status": "open", "fields.city": here };
  const street = randomUUID().slice(0, 8);
  const placed = await addSchool(`Escola ${street}`, here);
  await database().school.update({ where: { id: placed }, data: { lat, lon } });
  const answer = await send({ ...school, "find.fields.coordinates": street });
  expect((await readStored(database(), "school", answer.id!))!.input.fields.coordinates).toEqual({ lat, lon });
  expect((await send({ ...school, "find.fields.coordinates": `${name} nowhere` })).errors).toMatchObject([
    { key: "admin:error.notFound", path: ["fields", "coordinates"] },
  ]);
});
