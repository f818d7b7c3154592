import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StepPage } from "@/app/[locale]/admin/import/[id]/[step]/step-page";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { readAnswers } from "@/lib/exchange/import/answers";
import { readAnswerForm } from "@/lib/exchange/import/pages/answer-forms";
import { readImportPage } from "@/lib/exchange/import/pages/read-import";
import { rowsModel } from "@/lib/exchange/import/pages/rows-model";
import { changeAnswers } from "@/lib/exchange/import/store/answer";
import { type Batch, readBatch } from "@/lib/exchange/import/store/batch";
import { translator } from "@/lib/i18n/server";
import { readFormState } from "@/lib/routes/form-state";
import { idOf } from "../../support/id-of";
import { csvOf, planAgain, readFile, rowsOf } from "../../support/imports";
import { makeActor } from "../../support/people";

// Of a register of the whole country the rows of one city are taken in, of certain levels, and those with a code.

afterAll(closeDatabase);

let city = "";
let coordinator: Actor;
let batch: Batch;

/** Portugal has 309 municipalities, Catalonia 947. */
const municipalities = ["Ostrava", ...Array.from({ length: 946 }, (_, at) => `Obec ${at + 1}`)];
const levels = ["EPRI", "ESO", "EPRI ESO", "EINF EPRI"];
const schools = municipalities.flatMap((obec, at) =>
  levels.map((stupne, each) => ({
    kod: each === 3 ? "" : String(792_000_000 + at * 4 + each),
    nazev: `Škola Vybraná ${at * 4 + each}`,
    obec,
    stupne,
  })),
);
const source = {
  ...{ register: "CZ", publisher: "Zkušební úřad", address: "https://example.org/", asOf: "2026-09-01" },
  ...{ licence: "", isWhole: false },
};
const nothing = { column: undefined, tick: "", shown: "", rows: [] };

beforeAll(async () => {
  city = await idOf("city", "ostrava");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
  const { id } = await readFile(coordinator, city, csvOf(schools, ";"));
  await changeAnswers(coordinator, id, (answers) => ({ ...answers, source }), new Date());
  batch = (await readBatch(id))!;
});

test("the own one of 947 municipalities is proposed, and stands first", () => {
  const { parts, needsCode, proposed } = rowsModel(batch, "Ostrava", "cs", [nothing, nothing]);
  const [first, second] = parts;
  expect(first).toMatchObject({ column: "2", isAll: false });
  expect(first!.values).toHaveLength(947);
  expect(first!.values.filter(({ checked }) => checked)).toEqual([first!.values[0]]);
  expect(first!.values[0]!.label).toBe("Ostrava (4)");
  expect(second).toMatchObject({ column: "", values: [] });
  // No column twice.
  expect(second!.columns.map(({ label }) => label)).not.toContain("obec");
  expect(needsCode).toEqual({ checked: false });
  expect(proposed).toContain("1 z\u00a0947");
});

test("a cell of several levels is chosen by each of them, within the municipality", async () => {
  const level = { ...nothing, column: "3" };
  const { parts } = rowsModel(batch, "Ostrava", "cs", [nothing, level]);
  expect(parts[1]!.values.map(({ label }) => label.replace(/\s/g, " ")).sort()).toEqual([
    "EINF (947)",
    "EPRI (2 841)",
    "ESO (1 894)",
  ]);
  const own = parts[0]!.values[0]!.value;
  const eso = parts[1]!.values.find(({ label }) => label.startsWith("ESO"))!.value;
  const sent = { column: "2", shown: "2", rows: [own], column2: "3", shown2: "3", rows2: [eso] };
  const asked = { ...batch, detected: batch.detected! };
  expect(await readAnswerForm("rows", { ...sent, rows2: [] }, asked)).toMatchObject({
    errors: [{ key: "exchange:error.noRows", path: ["rows2"] }],
  });
  expect(await readAnswerForm("rows", { ...sent, shown2: "" }, asked)).toMatchObject({
    errors: [{ key: "exchange:error.rowsShown", path: ["rows2"] }],
  });
  const read = await readAnswerForm("rows", sent, asked);
  if (!read.ok) throw new Error("refused");
  const changed = await changeAnswers(coordinator, batch.id, read.change, new Date());
  expect(changed).toMatchObject({ value: { answers: { needsCode: false, filters: [{ column: 2 }, { column: 3 }] } } });
  expect((await planAgain(coordinator, batch.id)).counts).toMatchObject({ new: 2, refused: 947 * 4 - 2 });
  expect((await rowsOf(batch.id, "new")).map(({ cells }) => cells.slice(2))).toEqual([
    ["Ostrava", "ESO"],
    ["Ostrava", "EPRI ESO"],
  ]);
});

test("rows without a code are left away when somebody says so", async () => {
  const asked = { ...batch, detected: batch.detected! };
  const read = await readAnswerForm("rows", { column: "2", shown: "2", rows: ["0"], needsCode: "yes" }, asked);
  if (!read.ok) throw new Error("refused");
  await changeAnswers(coordinator, batch.id, read.change, new Date());
  expect((await planAgain(coordinator, batch.id)).counts).toMatchObject({ new: 3 });
  const refused = await rowsOf(batch.id, "refused");
  expect(refused.filter(({ reasons }) => reasons.some(({ key }) => key === "no-code"))).toHaveLength(1);
});

test("what is ticked stays when the values of a second column are shown", async () => {
  const shown = (await readImportPage(coordinator, batch.id, "ca"))!;
  const page = { locale: "ca" as const, t: translator("ca"), form: await readFormState("ca", undefined, new Date()) };
  const query = { column: "2", shown: "2", rows: ["5", "7"], column2: "3", shown2: "" };
  const html = renderToStaticMarkup(await StepPage({ page, shown, step: "rows", query }));
  const ticked = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => input);
  const values = (name: string) =>
    ticked.flatMap((input) => (input.includes(`name="${name}"`) ? (/value="(\w+)"/.exec(input)?.[1] ?? []) : []));
  expect(values("rows")).toEqual(["5", "7"]);
  expect(values("rows2")).toEqual(["0", "1", "2"]);
  expect(html).toContain("Només les files amb codi");
});

test("what was answered when there was one column still holds", () =>
  expect(readAnswers({ filter: { column: 2, values: ["Ostrava"] } }).filters).toEqual([
    { column: 2, values: ["Ostrava"] },
  ]));
