import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { fileModel } from "@/lib/exchange/import/pages/file-model";
import { rowsFile } from "@/lib/exchange/import/pages/rows-file";
import { changeAnswers } from "@/lib/exchange/import/store/answer";
import { type Batch, readBatch } from "@/lib/exchange/import/store/batch";
import { startImport } from "@/lib/exchange/import/store/start";
import { workOnImport } from "@/lib/exchange/import/work";
import { type Locale, locales } from "@/lib/i18n/locales";
import { readTable } from "@/lib/spreadsheets/read-table";
import { idOf } from "../../support/id-of";
import { csvOf, planAgain, planFile, readFile, rowsOf, takeAll } from "../../support/imports";
import { makeActor } from "../../support/people";

// Refused rows are downloaded with their reasons, corrected, and sent back.

afterAll(closeDatabase);

let city = "";
let coordinator: Actor;

beforeAll(async () => {
  city = await idOf("city", "ostrava");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
});

const schools = Array.from({ length: 8 }, (_, at) => ({
  kod: String(791_000_000 + at),
  nazev: at === 3 ? "" : `Škola Tam a Zpět ${at + 1}`,
  zrizovatel: at % 2 === 0 ? "obec" : "kraj",
  // A list of several only where there are many rows.
  stupne: ["EPRI", "ESO", "EPRI", "EPRI ESO"][at % 4]!,
  lat: (49.83 + at * 0.0005).toFixed(6),
  lon: (18.28 + at * 0.0005).toFixed(6),
}));

const source = {
  ...{ register: "CZ", publisher: "Zkušební úřad", address: "https://example.org/rejstrik", asOf: "2026-09-01" },
  ...{ licence: "", isWhole: true },
};
const answers = {
  source,
  values: {
    ownership: { obec: "ownership/public", kraj: "ownership/public" },
    levels: { EPRI: "level/ED1", ESO: "level/ED2" },
  },
};

/** The rows of the downloaded file, its header first. */
async function download(batch: Batch, locale: Locale): Promise<string[][]> {
  const { content } = rowsFile(coordinator, batch, "refused", locale);
  const bytes = new Uint8Array(await new Response(content).arrayBuffer());
  const rows: string[][] = [];
  for await (const part of readTable(bytes, {})) {
    if (part.part === "detected") rows.push(part.table.columns.map((name) => ("text" in name ? name.text : "")));
    if (part.part === "rows") rows.push(...part.rows);
  }
  return rows;
}

const workbook = async (rows: string[][]) => new Uint8Array(await writeXlsx({ sheets: [{ name: "Xarxa", rows }] }));

test("a corrected row is taken with all that was answered before, and nothing is missing", async () => {
  const { batch } = await planFile(coordinator, city, csvOf(schools, ";"), answers);
  await takeAll(coordinator, batch.id);
  const [header, row, ...others] = await download(batch, "cs");
  expect([header, others]).toEqual([["Důvod", ...Object.keys(schools[0]!)], []]);
  expect(row!.slice(1)).toEqual(Object.values(schools[3]!));
  expect(row![0]).not.toBe("");

  row![2] = "Škola Tam a Zpět 4";
  const returned = await readFile(coordinator, city, await workbook([header!, row!]));
  expect(returned.detected!.signature).toBe(batch.detected!.signature);
  expect(returned.answers).toMatchObject({
    columns: batch.answers.columns,
    values: answers.values,
    source: { ...source, isWhole: false },
  });
  expect(fileModel(returned, "cs").facts).toContainEqual({
    label: "Sloupec, který se nečte (přidaný při stažení řádků)",
    value: "Důvod",
  });
  await changeAnswers(coordinator, returned.id, (before) => before, new Date());
  const { counts } = await planAgain(coordinator, returned.id);
  expect(counts).toEqual({ new: 1, changed: 0, likely: 0, doubtful: 0, absent: 0, refused: 0, same: 0 });
  const [corrected] = await rowsOf(returned.id, "new");
  expect(corrected!.row).toMatchObject({
    ...{ code: "791000003", name: "Škola Tam a Zpět 4" },
    values: {
      ...{ ownership: "ownership/public", levels: ["level/ED1", "level/ED2"] },
      coordinates: { lat: 49.8315, lon: 18.2815 },
    },
  });
  await takeAll(coordinator, returned.id);
  expect((await rowsOf(returned.id, "new")).map(({ state }) => state)).toEqual(["taken"]);

  // That a part came back does not make the next file one.
  const next = await readFile(coordinator, city, csvOf(schools, ";"));
  expect(next.answers.source).toMatchObject({ isWhole: true, asOf: "" });
});

test("rows in every language come back, also as the newer file of their import", async () => {
  const { batch } = await planFile(coordinator, city, csvOf(schools, ";"), answers);
  for (const locale of locales) {
    const bytes = await workbook(await download(batch, locale));
    const given = { kind: "school", cityId: city, fileName: "rows.xlsx", bytes, language: locale } as const;
    const started = await startImport(coordinator, { ...given, again: { of: batch, asOf: "2027-09-01" } }, new Date());
    if (!started.ok) throw new Error(started.reason);
    await workOnImport(started.value.id);
    const again = (await readBatch(started.value.id))!;
    expect(again).toMatchObject({ state: "planning", answers: { source: { asOf: "2027-09-01", isWhole: false } } });
  }
});

test("a column of reasons that is not the first one is the register's own", async () => {
  const rows = schools.map(({ kod, nazev }) => ({ kod, nazev, Důvod: "sloučení" }));
  const read = await readFile(coordinator, city, csvOf(rows, ";"));
  expect(read.detected!.table.columns).toHaveLength(3);
});
