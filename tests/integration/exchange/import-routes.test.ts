import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, expect, test } from "vitest";
import { StepPage } from "@/app/[locale]/admin/import/[id]/[step]/step-page";
import { POST as answer } from "@/app/api/admin/imports/answer/route";
import { POST as decide } from "@/app/api/admin/imports/decide/route";
import { POST as start } from "@/app/api/admin/imports/route";
import { POST as download } from "@/app/api/admin/imports/rows/route";
import { POST as work } from "@/app/api/admin/imports/work/route";
import { readAudit } from "@/lib/audit-view";
import { readActor } from "@/lib/auth/read-actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { readImportPage } from "@/lib/exchange/import/pages/read-import";
import { resultModel } from "@/lib/exchange/import/pages/result-model";
import { workOnImport } from "@/lib/exchange/import/work";
import { translator } from "@/lib/i18n/server";
import { readFormState } from "@/lib/routes/form-state";
import { idOf } from "../../support/id-of";
import { rowsOf } from "../../support/imports";
import { addPerson, cookieFor, formRequest, makeActor } from "../../support/people";

// The forms of the wizard, as a browser without script sends them.

afterAll(closeDatabase);

const pasted =
  "Codi centre\tDenominació\tTitularitat\n08123450\tEscola dels Formularis\tpúblic\n8123451\tEscola Sense Zero\trar";

async function begin(cookie: string, city: string): Promise<Response> {
  const form = new FormData();
  form.set("city", city);
  form.set("pasted", pasted);
  const headers = { cookie, origin: env().SITE_URL, accept: "text/html", "x-forwarded-for": "192.0.2.9" };
  return start(new Request(`${env().SITE_URL}/api/admin/imports?locale=ca`, { method: "POST", headers, body: form }));
}

test("each step leads to the next one, and a wrong answer back to its form", async () => {
  const city = await idOf("city", "barcelona");
  const { id: userId } = await addPerson([{ role: "coordinator", cityId: city }]);
  const cookie = await cookieFor(userId);
  const begun = await begin(cookie, city);
  expect(begun.status).toBe(303);
  const [, id = ""] = /\/ca\/admin\/import\/([\w-]+)\/file$/.exec(begun.headers.get("location") ?? "") ?? [];
  expect(id).not.toBe("");
  await workOnImport(id);

  const send = async (step: string, values: Record<string, string> = {}) => {
    const request = formRequest("/api/admin/imports/answer", { locale: "ca", id, step, ...values }, { cookie });
    return (await answer(request)).headers.get("location");
  };
  const at = (step: string) => `/ca/admin/import/${id}/${step}`;
  expect(await send("file")).toBe(at("source"));
  // Nobody is known to keep a register without a name.
  expect(await send("source", { register: "demo", publisher: "" })).toMatch(`${at("source")}?draft=`);
  const source = { register: "ES-CT", publisher: "", address: "", asOf: "1 de setembre de 2026", licence: "" };
  expect(await send("source", { ...source, isWhole: "no", language: "ca", publish: "public" })).toBe(at("columns"));
  expect(await send("columns", { "column.0": "officialCode" })).toMatch(`${at("columns")}?draft=`);
  const columns = { "column.0": "officialCode", "column.1": "name", "column.2": "ownership" };
  expect(await send("columns", columns)).toBe(at("values"));
  const meanings = { "value.ownership.0": "ownership/public", status: "open" };
  // A code is shorter than those of the register.
  expect(await send("values", meanings)).toMatch(`${at("values")}?draft=`);
  expect(await send("values", { ...meanings, codeZeros: "restore" })).toBe(at("rows"));
  // Of a column that was chosen and not shown yet, nobody has seen the values.
  expect(await send("rows", { column: "2", shown: "", rows: "0" })).toMatch(`${at("rows")}?draft=`);
  expect(await send("rows", { column: "", shown: "2" })).toBe(at("fields"));
  expect(await send("fields", { "owner.website": "register" })).toBe(at("plan"));
  // The last answer begins the comparison. The publisher is the register's.
  const stored = await database().import.findUniqueOrThrow({ where: { id } });
  expect(stored).toMatchObject({
    state: "planning",
    answers: { source: { publisher: "Generalitat de Catalunya" } },
  });

  const press = async (route: typeof work, path: string, values: Record<string, string>) =>
    route(formRequest(`/api/admin/imports/${path}`, { locale: "ca", id, ...values }, { cookie }));
  // Another press, while a worker has it.
  expect((await press(work, "work", { work: "planning" })).headers.get("location")).toMatch("draft=");
  await workOnImport(id);
  const rows = await rowsOf(id, "new");
  expect(rows.map(({ row }) => [row.code, row.name, row.values.ownership])).toEqual([
    ["08123450", "Escola dels Formularis", "ownership/public"],
    // The cure was accepted; the value that nobody knows stays empty.
    ["08123451", "Escola Sense Zero", undefined],
  ]);
  const file = await press(download, "rows", { outcome: "new" });
  expect(file.headers.get("content-type")).toContain("spreadsheetml");
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  await press(decide, "decide", { numbers: "2", decision: "leave", tab: "new" });
  expect((await press(work, "work", { work: "taking" })).headers.get("location")).toBe(at("result"));
  await workOnImport(id);
  expect((await rowsOf(id, "new")).map(({ state }) => state)).toEqual(["taken", "waiting"]);
  const after = (await readImportPage(await readActor(database(), userId), id, "ca"))!;
  expect((await resultModel(after, "ca", new Date())).lines).toEqual([
    "Incorporades: 1",
    "No incorporades: 1 (Deixada fora: 1)",
  ]);
  const administrator = await makeActor("Aina Soler", [{ role: "administrator" }]);
  const log = await readAudit(administrator, { area: "import" }, 1);
  const audited = log!.lines.filter(({ subject }) => subject === id);
  expect(audited.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["import.start", "import.work", "import.take"]),
  );
  // With the hash and the name of the file, which the log itself does not keep.
  const { fileHash, fileName } = stored;
  const takenIn = audited.find(({ action }) => action === "import.take");
  expect(takenIn).toMatchObject({ details: { fileHash }, file: fileName });
});

test("a refused choice of rows keeps its column", async () => {
  const city = await idOf("city", "barcelona");
  const grants = [{ role: "coordinator" as const, cityId: city }];
  const { id: userId, name } = await addPerson(grants);
  const cookie = await cookieFor(userId);
  const [, id = ""] = /import\/([\w-]+)\/file$/.exec((await begin(cookie, city)).headers.get("location") ?? "") ?? [];
  await workOnImport(id);
  const values = { locale: "ca", id, step: "rows", column: "2" };
  const refused = (await answer(formRequest("/api/admin/imports/answer", values, { cookie }))).headers.get("location");
  const draft = new URL(refused ?? "", env().SITE_URL).searchParams.get("draft");
  const form = await readFormState("ca", draft, new Date());
  expect(form.summary()).toHaveLength(1);
  const shown = (await readImportPage({ userId, name, grants }, id, "ca"))!;
  const page = { locale: "ca" as const, t: translator("ca"), form };
  const html = renderToStaticMarkup(await StepPage({ page, shown, step: "rows", query: {} }));
  expect(html).toContain('<input type="hidden" name="shown" value="2"/>');
  expect(html).toContain("rar (1)");
});

test("another city's coordinator finds nothing", async () => {
  const [city, other] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
  const { id: own } = await addPerson([{ role: "coordinator", cityId: city }]);
  const { id: stranger } = await addPerson([{ role: "coordinator", cityId: other }]);
  const begun = await begin(await cookieFor(own), city);
  const id = (begun.headers.get("location") ?? "").split("/").at(-2) ?? "";
  const cookie = await cookieFor(stranger);
  const ask = (path: string, values: Record<string, string>) =>
    formRequest(`/api/admin/imports/${path}`, { id, ...values }, { cookie, json: true });
  expect((await answer(ask("answer", { step: "file" }))).status).toBe(404);
  expect((await work(ask("work", { work: "planning" }))).status).toBe(404);
  expect((await decide(ask("decide", { numbers: "1", decision: "leave" }))).status).toBe(404);
  expect((await download(ask("rows", { outcome: "new" }))).status).toBe(404);
  expect((await begin(cookie, city)).headers.get("location")).toContain("draft=");
});

/** As a program sends it: a form cannot hold half a letter. */
function jsonRequest(values: object, cookie: string): Request {
  const headers = { cookie, origin: env().SITE_URL, accept: "application/json", "content-type": "application/json" };
  const url = `${env().SITE_URL}/api/admin/imports/answer`;
  return new Request(url, { method: "POST", headers, body: JSON.stringify(values) });
}

test("an answer with signs that no database stores is refused at its field", async () => {
  const city = await idOf("city", "barcelona");
  const { id: userId } = await addPerson([{ role: "coordinator", cityId: city }]);
  const cookie = await cookieFor(userId);
  const id = ((await begin(cookie, city)).headers.get("location") ?? "").split("/").at(-2) ?? "";
  await workOnImport(id);
  const source = { register: "", asOf: "2026", language: "ca", publisher: "P", address: "", licence: "" };
  for (const wrong of [{ publisher: "A\ud800" }, { licence: "x".repeat(10_001) }, { licence: "\u0000" }]) {
    const values = { id, step: "source", ...source, ...wrong };
    const response = await answer(jsonRequest(values, cookie));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: [Object.keys(wrong)[0]] }] });
  }
  const cures = { id, step: "file", cures: "\u0000" };
  expect((await answer(jsonRequest(cures, cookie))).status).toBe(422);
});

test("the same file is read again for its memberships, by those who may see the first import", async () => {
  const city = await idOf("city", "barcelona");
  const { id: userId } = await addPerson([{ role: "coordinator", cityId: city }]);
  const cookie = await cookieFor(userId);
  const from = ((await begin(cookie, city)).headers.get("location") ?? "").split("/").at(-2) ?? "";
  const again = (by: string, at: string) =>
    start(formRequest("/api/admin/imports", { locale: "ca", kind: "clusterMembers", city: at, from }, { cookie: by }));
  const id = ((await again(cookie, city)).headers.get("location") ?? "").split("/").at(-2) ?? "";
  await workOnImport(id);
  const [first, second] = await Promise.all(
    [from, id].map((one) => database().import.findUnique({ where: { id: one } })),
  );
  expect(second).toMatchObject({ kind: "clusterMembers", state: "answering", fileHash: first!.fileHash });
  const elsewhere = await idOf("city", "helsinki");
  const stranger = await cookieFor((await addPerson([{ role: "coordinator", cityId: elsewhere }])).id);
  expect((await again(stranger, elsewhere)).headers.get("location")).toContain("draft=");
});
