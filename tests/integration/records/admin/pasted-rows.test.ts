import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { FormValues } from "@/lib/forms/form-values";
import { splitItems } from "@/lib/forms/items";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { readDraft } from "@/lib/routes/draft";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";
import { processorTime } from "@/tests/support/processor-time";

// A list copied from a spreadsheet becomes rows of a part. Nothing pasted is dropped.

afterAll(closeDatabase);

const mark = randomUUID().slice(0, 6).replace(/\d/g, "x");
let [here, elsewhere, cookie] = ["", "", ""];
const ids: Record<string, string> = {};

async function addSchool(name: string, cityId: string, officialCode?: string): Promise<string> {
  const made = await create(system, "school", `s-${randomUUID()}`.slice(0, 40), {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { status: "open", city: cityId, ...(officialCode ? { officialCode, codeSystem: "ES-CT" } : {}) },
    translations: { ca: { name } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "school", made.value.id, ["ca"]);
  return made.value.id;
}

beforeAll(async () => {
  const cities = await database().city.findMany({ where: { record: { publication: "published" } }, take: 2 });
  [here, elsewhere] = cities.map(({ id }) => id) as [string, string];
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: here }])).id);
  ids.mar = await addSchool(`Escola ${mark} del Màr`, here, "08012301");
  ids.far = await addSchool(`Escola ${mark} del Màr`, elsewhere, "08012302");
  ids.coded = await addSchool(`Escola ${mark} dels Codis`, here, "08012303");
  ids.twin = await addSchool(`Institut ${mark} Bessó`, here, "08012304");
  ids.other = await addSchool(`Institut ${mark} Bessó`, here, "08012305");
});

type Answer = {
  id?: string;
  rows: FormValues[];
  left: string;
  errors: { name: string; text: string; key?: string; path?: string[] }[];
};

const network = (more: Record<string, string>) => ({
  ...{ locale: "ca", kind: "network", id: "", revision: "", version: "", language: "ca", intent: "save", slug: "" },
  ...{ responsibleCity: here, "translations.ca.name": `Xarxa ${randomUUID().slice(0, 8)}` },
  ...more,
});

async function send(more: Record<string, string>): Promise<Answer> {
  const response = await save(formRequest("/api/admin/records/save", network(more), { cookie, json: true }));
  return (await response.json()) as Answer;
}

const paste = (text: string, more: Record<string, string> = {}) =>
  send({ intent: "paste:parts.members", "paste.parts.members": text, ...more });
const schoolsOf = ({ rows }: Answer) => rows.map((row) => row["fields.school"]);

describe("a pasted list", () => {
  test("finds by code, with and without its first zero, and by name without accents in the own city first", async () => {
    const answer = await paste(`08012303\n escola ${mark} DEL mar \n8012304`);
    expect(schoolsOf(answer)).toEqual([ids.coded, ids.mar, ids.twin]);
    expect([answer.left, answer.errors]).toEqual(["", []]);
  });

  test("keeps its order, and fills role and dates from their columns in any order", async () => {
    const heading = "Centre\tFunció\tDes de\tFins a";
    const answer = await paste(`08012303\tMembre\tsetembre 2021\t2024\n08012301\t2020\n${heading}`.trim());
    expect(answer.rows[0]).toMatchObject({
      "fields.school": ids.coded,
      "fields.role": "membership-role/member",
      "fields.from": "setembre 2021",
      "fields.until": "2024",
    });
    expect(answer.rows[1]).toMatchObject({ "fields.school": ids.mar, "fields.from": "2020" });
    expect(answer.left).toBe(heading);
  });

  test("leaves what means several, nothing, or says something not understood, and says what to do", async () => {
    const lines = [`Institut ${mark} Bessó`, `Enlloc ${mark}`, `08012303\tcap de colla`, "08012301"];
    const answer = await paste(lines.join("\n"));
    expect(schoolsOf(answer)).toEqual([ids.mar]);
    expect(answer.left.split("\n")).toEqual(lines.slice(0, 3));
    const [several, none, cell] = answer.errors;
    expect(several?.text).toContain("08012304");
    expect(several?.text).toContain("08012305");
    expect(none?.text).toContain(`Enlloc ${mark}`);
    expect(cell?.text).toContain("cap de colla");
    expect(answer.errors.map(({ name }) => name)).toEqual([0, 1, 2].map((n) => `paste.parts.members.${n}`));
  });

  test("asks, as a search does, when the exact name is elsewhere and a longer one in the own city", async () => {
    const [here1, there] = [
      await addSchool(`Escola ${mark} Sol Blau`, here),
      await addSchool(`Escola ${mark} Sol`, elsewhere),
    ];
    const answer = await paste(`Escola ${mark} Sol`);
    expect([here1, there]).not.toContain(schoolsOf(answer)[0]);
    expect(answer.left).toBe(`Escola ${mark} Sol`);
    expect(answer.errors[0]?.text).toContain(`Escola ${mark} Sol Blau`);
  });

  test("tells several apart by the code in another column, or by the city", async () => {
    const city = await database().cityTranslation.findFirstOrThrow({ where: { recordId: elsewhere, language: "ca" } });
    const answer = await paste(`Institut ${mark} Bessó\t08012305\nEscola ${mark} del Mar;${city.name}`);
    expect(schoolsOf(answer)).toEqual([ids.other, ids.far]);
  });

  test("that holds characters that cannot be stored is refused, and kept where it was pasted", async () => {
    const { errors, rows } = await paste("08012303\u0000\n08012301");
    expect(errors).toMatchObject([{ key: "error.characters", path: ["paste", "parts", "members"] }]);
    expect(rows).toBeUndefined();
  });

  test("in a form with a name that cannot be stored is read as usual", async () => {
    const answer = await paste("08012303", { "fields.\u0000x": "1" });
    expect(schoolsOf(answer)).toEqual([ids.coded]);
  });

  test("of lines with countless cells is answered at once, and kept", async () => {
    const line = `Enlloc ${mark}${"\t123".repeat(40_000)}`;
    const start = processorTime();
    const answer = await paste(`${line}\n08012303\t2020${"\tmés".repeat(40)}`);
    expect(processorTime() - start).toBeLessThan(10_000);
    expect(answer.left.split("\n")[0]).toBe(line);
    expect([schoolsOf(answer), answer.errors.length]).toEqual([[], 2]);
  });

  test("says which line has a row already", async () => {
    const row = { "parts.members.0.id": randomUUID(), "parts.members.0.fields.school": ids.mar! };
    const answer = await paste("08012301\n08012303", row);
    expect(schoolsOf(answer)).toEqual([ids.coded]);
    expect(answer.left).toBe("08012301");
  });

  test("that is no rows yet is refused when the form is saved, and kept", async () => {
    const { errors } = await send({ "paste.parts.members": "08012301" });
    expect(errors).toMatchObject([{ key: "admin:error.pasteLeft", path: ["paste", "parts", "members"] }]);
  });
});

/** The draft of the page that a plain form was answered with. */
async function draftAfter(more: Record<string, string>) {
  const response = await save(formRequest("/api/admin/records/save", network(more), { cookie }));
  const to = new URL(response.headers.get("location")!, "http://here");
  const draft = await readDraft(to.searchParams.get("draft") ?? to.searchParams.get("for"), new Date());
  return { to, draft };
}

describe("without JavaScript", () => {
  test("the form comes back with the rows, and with the lines that are left", async () => {
    const { to, draft } = await draftAfter({
      ...{ intent: "paste:parts.members", "paste.parts.members": `08012301\nEnlloc ${mark}` },
      "translations.ca.purpose": "Kept",
    });
    expect(to.pathname).toBe("/ca/admin/networks/new");
    expect(splitItems(draft!.values, "parts.members").map((row) => row["fields.school"])).toEqual([ids.mar]);
    expect(draft!.values).toMatchObject({
      "paste.parts.members": `Enlloc ${mark}`,
      "translations.ca.purpose": "Kept",
    });
    expect(draft!.errors).toHaveLength(1);
  });

  test("a new school is made on its own page, which leads back with everything typed and the school chosen", async () => {
    const at = "parts.members.0.fields.school";
    const name = `Escola ${mark} Nova`;
    const first = await draftAfter({
      ...{ intent: `new:school:${at}`, "parts.members.0.id": randomUUID(), [`find.${at}`]: name },
      "translations.ca.purpose": "Kept",
    });
    expect(first.to.pathname).toBe("/ca/admin/schools/new");
    const { for: waiting, ...asked } = Object.fromEntries(first.to.searchParams);
    expect(asked).toEqual({ at, city: here, title: name });
    const { to, draft } = await draftAfter({
      ...{ kind: "school", "translations.ca.name": name, "fields.city": here, for: waiting!, at },
    });
    expect(to.pathname).toBe("/ca/admin/networks/new");
    const made = await database().schoolTranslation.findFirstOrThrow({ where: { name } });
    expect(draft!.values).toMatchObject({ [at]: made.recordId, "translations.ca.purpose": "Kept" });
    expect(draft!.values[`find.${at}`]).toBe("");
  });
});

test("what is written for all rows is in those that have none, also when its button was not pressed", async () => {
  const rows = (["mar", "coded"] as const).flatMap((key, index) => [
    [`parts.members.${index}.id`, randomUUID()],
    [`parts.members.${index}.fields.school`, ids[key]!],
  ]);
  const { id } = await send({
    ...Object.fromEntries(rows),
    "parts.members.0.fields.from": "2019",
    "all.parts.members.fields.role": "membership-role/member",
    "all.parts.members.fields.from": "2021-09",
  });
  const members = await database().membership.findMany({ where: { networkId: id! }, orderBy: { position: "asc" } });
  expect(members.map(({ roleId, from }) => [roleId, from])).toEqual([
    ["membership-role/member", "2019"],
    ["membership-role/member", "2021-09"],
  ]);
});
