import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { GET as search } from "@/app/api/admin/records/search/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type FoundTargets, findTargets } from "@/lib/records/admin/search";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

let [here, elsewhere, cookie] = ["", "", ""];
beforeAll(async () => {
  const cities = await database().city.findMany({ where: { record: { publication: "published" } }, take: 2 });
  [here, elsewhere] = cities.map(({ id }) => id) as [string, string];
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: here }])).id);
});

async function addSchool(name: string, cityId: string, fields: Record<string, string> = {}): Promise<string> {
  const made = await create(system, "school", `s-${randomUUID()}`.slice(0, 40), {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { status: "open", city: cityId, ...fields },
    translations: { ca: { name } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "school", made.value.id, ["ca"]);
  return made.value.id;
}

const word = () => `Q${randomUUID().slice(0, 8).replace(/\d/g, "x")}`;
const schools = (words: string, near: string[] = []) => findTargets(system, ["school"], words, "ca", near);

describe("a search for a school", () => {
  test("says how many there are in all, the own city first however late in the alphabet", async () => {
    const name = word();
    for (let n = 0; n < 22; n++) await addSchool(`${name} ${n}`, elsewhere);
    const own = await addSchool(`Zz ${name}`, here);
    const { found, total } = await schools(name.toLowerCase(), [here]);
    expect([found.length, total, found[0]?.id]).toEqual([20, 23, own]);
    const request = formRequest("/api/admin/records/search", {}, { cookie, json: true });
    const address = `${request.url}?q=${name}&to=school&locale=ca&city=${here}`;
    const answer = (await (
      await search(new Request(address, { headers: { cookie, accept: "application/json" } }))
    ).json()) as FoundTargets;
    expect([answer.found.length, answer.total]).toEqual([20, 23]);
  });

  test("finds by code and by postcode, however they are spaced, and shows both with the city", async () => {
    const code = `${Math.floor(Math.random() * 1e8)}`.padStart(8, "0");
    const id = await addSchool(word(), here, { codeSystem: "GB-ENG", officialCode: code, postcode: "794 01" });
    const spaced = `${code.slice(0, 2)} ${code.slice(2, 5)} ${code.slice(5)}`;
    for (const words of [code, spaced, code.slice(0, 7)])
      expect((await schools(words)).found.map((one) => one.id)).toContain(id);
    const [ofCode] = (await schools(code)).found;
    const city = await database().cityTranslation.findFirstOrThrow({ where: { recordId: here, language: "ca" } });
    expect(ofCode?.beside).toBe(`${city.name}, 794 01, ${code}`);
    expect((await schools("79401", [here])).found.map((one) => one.id)).toContain(id);
  });
});

type Answer = { id?: string; errors?: { key: string; path: string[]; text: string; link?: string }[] };
async function send(name: string, more: Record<string, string> = {}): Promise<Answer> {
  const values = {
    ...{ locale: "ca", kind: "school", id: "", revision: "", version: "", language: "ca", intent: "save", slug: "" },
    ...{ responsibleCity: here, "fields.city": here, "translations.ca.name": name },
    ...more,
  };
  const response = await save(formRequest("/api/admin/records/save", values, { cookie, json: true }));
  return (await response.json()) as Answer;
}

describe("a new record with the name and place of another", () => {
  test("is refused with a link, and saved when it is said to be a different one", async () => {
    const name = word();
    const id = await addSchool(`Escola ${name} Bàsica`, here);
    const refused = await send(`ESCOLA ${name} basica`);
    expect(refused.errors).toMatchObject([
      { key: "admin:error.sameName", path: ["different"], link: `/ca/admin/schools/${id}` },
    ]);
    expect(refused.errors?.[0]?.text).toContain(`Escola ${name} Bàsica`);
    expect((await send(`Escola ${name} Bàsica`, { different: "yes" })).id).toBeTruthy();
  });

  test("is saved when the other one lies in another city, or is archived", async () => {
    const [far, old] = [word(), word()];
    await addSchool(far, elsewhere);
    const archived = await addSchool(old, here);
    await database().record.update({ where: { id: archived }, data: { publication: "archived" } });
    expect((await send(far)).id).toBeTruthy();
    expect((await send(old)).id).toBeTruthy();
  });

  test("is refused for the code even when it is said to be different", async () => {
    const code = randomUUID().slice(0, 8);
    await addSchool(word(), here, { codeSystem: "GB-ENG", officialCode: code });
    const codes = { "fields.codeSystem": "urn", "fields.officialCode": code };
    const { errors } = await send(word(), { ...codes, different: "yes" });
    expect(errors).toMatchObject([{ key: "error.taken", path: ["fields", "officialCode"] }]);
  });
});
