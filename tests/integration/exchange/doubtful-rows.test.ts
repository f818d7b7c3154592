import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DoubtfulStep } from "@/components/admin/import/doubtful-step";
import { closeDatabase, database } from "@/lib/db";
import { doubtfulModel } from "@/lib/exchange/import/pages/doubtful-model";
import { readDoubtful } from "@/lib/exchange/import/pages/read-doubtful";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { translator } from "@/lib/i18n/server";
import { readFormState } from "@/lib/routes/form-state";
import { idOf } from "../../support/id-of";
import { rowsOf, takeAll } from "../../support/imports";
import { openRegister, type Register, registerAnswers } from "../../support/school-register";

// A row that could be a record of ours, as a person sees it and decides about it.

afterAll(closeDatabase);

let { city: ostrava, coordinator, plan } = {} as Register;
const now = new Date();

beforeAll(async () => {
  ({ city: ostrava, coordinator, plan } = await openRegister());
});

const school = (kod: string, nazev: string, place: { lat: string; lon: string }) => ({
  ...{ kod, nazev, zrizovatel: "obec", adresa: "Mapová 1", ...place },
});
const withoutRegister = { source: { ...registerAnswers.source, register: null } };

/** Each in its own street, or they would be at one place. */
const lonOf = (code: string) => `18.2${code.at(-1)}`;

/** A school of ours without a code, and a plan in which a row with its name lies three kilometres away. */
async function planDoubt(name: string, code: string, lat = "49.83") {
  const ours = { ...school("", name, { lat, lon: lonOf(code) }), adresa: `Naše ${code}` };
  await takeAll(coordinator, (await plan([ours], withoutRegister)).batch.id);
  const row = school(code, name, { lat: "49.80", lon: lonOf(code) });
  const { batch } = await plan([row]);
  const [doubtful] = await rowsOf(batch.id, "doubtful");
  return { batch, row, doubtful: doubtful!, recordId: doubtful!.candidates[0]!.recordId };
}

async function show(batch: Parameters<typeof readDoubtful>[1], actor = coordinator) {
  const found = (await readDoubtful(actor, batch, { number: null, last: null }, "cs"))!;
  const model = await doubtfulModel(batch, "cs", found);
  const page = { locale: "cs" as const, t: translator("cs"), form: await readFormState("cs", null, now) };
  return { model, html: renderToStaticMarkup(createElement(DoubtfulStep, { page, id: batch.id, model })) };
}

test("the row and our record are on one map, with who links to the record", async () => {
  const { batch, recordId } = await planDoubt("Gymnázium Na Mapě", "761000001");
  const network = await database().record.findFirstOrThrow({ where: { kind: "network", publication: "published" } });
  await database().membership.create({
    data: {
      ...{ id: crypto.randomUUID(), networkId: network.id, schoolId: recordId },
      ...{ roleId: "membership-role/member", position: 98 },
    },
  });
  const { model, html } = await show(batch);
  expect(model.map).toMatchObject({
    places: [
      { id: recordId, latitude: 49.83, longitude: 18.21 },
      { id: "row", latitude: 49.8, longitude: 18.21 },
    ],
    missing: [],
  });
  expect(model.candidates[0]).toMatchObject({ links: [{ id: network.id }], more: 0 });
  expect(html).toContain("<svg");
  expect(html).toContain(`/cs/admin/networks/${network.id}`);
  // Nothing is asked of another site: its source is a link.
  expect(html.match(/(src|srcset|xlink:href)="|<(image|img|iframe)/g)).toBeNull();
});

test("what has no position is named beside the map, and without any there is no map", async () => {
  const one = await planDoubt("Gymnázium Bez Polohy", "761000002", "");
  expect((await show(one.batch)).model.map).toMatchObject({ places: [{ id: "row" }], missing: ["Naše (1)"] });
  await database().importRow.updateMany({
    where: { importId: one.batch.id },
    data: { values: { name: "x", values: {} } },
  });
  expect((await show(one.batch)).model.map).toBeNull();
});

test("a draft of another city that links to it is counted and not named", async () => {
  const { batch, recordId } = await planDoubt("Gymnázium S Tajným Odkazem", "761000003");
  const helsinki = await idOf("city", "helsinki");
  const network = await database().record.findFirstOrThrow({
    where: { kind: "network", responsibleCityId: { not: ostrava } },
  });
  await database().record.update({
    where: { id: network.id },
    data: { publication: "draft", responsibleCityId: helsinki },
  });
  await database().membership.create({
    data: {
      ...{ id: crypto.randomUUID(), networkId: network.id, schoolId: recordId },
      ...{ roleId: "membership-role/member", position: 97 },
    },
  });
  const { model, html } = await show(batch);
  expect(model.candidates[0]).toMatchObject({ links: [], more: 1 });
  expect(html).not.toContain(network.id);
});

test("that a row is not ours is remembered for the next file, and the row is not taken", async () => {
  const { batch, row, doubtful } = await planDoubt("Gymnázium Cizí", "761000004");
  const decide = (id: string, decision: "notOurs" | "later") =>
    decideRows(coordinator, id, { numbers: [doubtful.number], decision }, now);
  expect(await decide(batch.id, "notOurs")).toMatchObject({ ok: true });
  const again = await plan([row]);
  expect(again.counts).toMatchObject({ new: 0, doubtful: 1 });
  expect((await rowsOf(again.batch.id, "doubtful"))[0]).toMatchObject({ decision: "notOurs", recordId: null });
  await takeAll(coordinator, again.batch.id);
  expect((await rowsOf(again.batch.id, "doubtful"))[0]).toMatchObject({ state: "waiting" });
  // Taken back: the next file asks again.
  await decide(again.batch.id, "later");
  expect((await rowsOf((await plan([row])).batch.id, "doubtful"))[0]).toMatchObject({ decision: null });
});
