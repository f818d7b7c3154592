import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as start } from "@/app/api/admin/imports/route";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { countOutcomes } from "@/lib/exchange/import/store/rows";
import { workOnImport } from "@/lib/exchange/import/work";
import { idOf } from "../../support/id-of";
import { csvOf, rowsOf, takeAll } from "../../support/imports";
import { addPerson, cookieFor } from "../../support/people";
import { openRegister, type Register } from "../../support/school-register";

// An import that is run again with a newer file: a comparison that waits for a press.

afterAll(closeDatabase);

let { city: ostrava, coordinator, plan } = {} as Register;
let cookie = "";

beforeAll(async () => {
  ({ city: ostrava, coordinator, plan } = await openRegister());
  cookie = await cookieFor(coordinator.userId);
});

const schools = Array.from({ length: 4 }, (_, at) => ({
  kod: String(781_000_000 + at),
  nazev: `Škola Příští Rok ${at + 1}`,
  zrizovatel: "obec",
  adresa: `Příští ${at + 1}`,
}));

async function giveNewer(again: string, rows: object[], asOf: string, by = cookie): Promise<string> {
  const form = new FormData();
  form.set("again", again);
  form.set("city", ostrava);
  form.set("asOf", asOf);
  form.set("file", new File([new Uint8Array(csvOf(rows, ";"))], "novy.csv"));
  const headers = { cookie: by, origin: env().SITE_URL, accept: "text/html", "x-forwarded-for": "192.0.2.19" };
  const url = `${env().SITE_URL}/api/admin/imports?locale=cs`;
  return (await start(new Request(url, { method: "POST", headers, body: form }))).headers.get("location") ?? "";
}

const idIn = (location: string) => /import\/([\w-]+)\/plan$/.exec(location)?.[1] ?? "";

async function taken() {
  const { batch } = await plan(schools);
  await takeAll(coordinator, batch.id);
  return batch.id;
}

test("a newer file is compared with the answers of the earlier one, and waits for a press", async () => {
  const first = await taken();
  const newer = schools.map((row, at) => (at === 0 ? { ...row, adresa: "Nová 1", zrizovatel: "kraj" } : row));
  const id = idIn(await giveNewer(first, newer, "1. září 2027"));
  await workOnImport(id);
  expect(await readBatch(id)).toMatchObject({ state: "planning", againOfId: first, total: 4 });
  await workOnImport(id);
  const batch = (await readBatch(id))!;
  expect(batch).toMatchObject({ state: "planned", kind: "school", cityId: ostrava });
  expect(batch.answers).toMatchObject({
    publish: "public",
    language: "cs",
    source: { asOf: "2027-09-01", register: "CZ" },
  });
  expect(await countOutcomes(id)).toMatchObject({ changed: 1, same: 3, new: 0 });
  // A value that the earlier file did not have stays empty, and erases nothing.
  const [changed] = await rowsOf(id, "changed");
  expect(Object.keys(changed!.changes)).toEqual(["address"]);
  expect(changed!.state).toBe("waiting");
});

test("with other columns a person is asked, and without a day or a right nothing begins", async () => {
  const first = await taken();
  const others = schools.map(({ kod, nazev }) => ({ kod, nazev, druh: "ZŠ" }));
  const id = idIn(await giveNewer(first, others, "2027-09-01"));
  await workOnImport(id);
  expect(await readBatch(id)).toMatchObject({ state: "answering" });
  const before = await database().import.count();
  expect(await giveNewer(first, schools, "")).toMatch(`/cs/admin/import/${first}/result?draft=`);
  const helsinki = await idOf("city", "helsinki");
  const stranger = await cookieFor((await addPerson([{ role: "coordinator", cityId: helsinki }])).id);
  expect(idIn(await giveNewer(first, schools, "2027-09-01", stranger))).toBe("");
  expect(await database().import.count()).toBe(before);
});
