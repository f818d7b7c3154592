import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { firstAnswers } from "@/lib/exchange/import/answers";
import type { Answers } from "@/lib/exchange/import/model";
import { readAnswerForm } from "@/lib/exchange/import/pages/answer-forms";
import { valuesModel } from "@/lib/exchange/import/pages/answer-models";
import { changeAnswers } from "@/lib/exchange/import/store/answer";
import { type Batch, readBatch } from "@/lib/exchange/import/store/batch";
import { startImport } from "@/lib/exchange/import/store/start";
import { lostZeros } from "@/lib/exchange/import/values/lost-zeros";
import { workOnImport } from "@/lib/exchange/import/work";
import { idOf } from "../../support/id-of";
import { csvOf, planAgain, planFile, readFile, rowsOf, takeAll } from "../../support/imports";
import { makeActor } from "../../support/people";

// A spreadsheet took the zeros before the codes of a whole column: nothing in the file shows it, only the register does.

afterAll(closeDatabase);

let city = "";
let coordinator: Actor;

beforeAll(async () => {
  city = await idOf("city", "barcelona");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
});

const schools = Array.from({ length: 12 }, (_, at) => ({
  "Codi centre": String(8_877_001 + at).padStart(8, "0"),
  Denominació: `Escola dels Zeros ${at + 1}`,
}));
const bare = schools.map((row) => ({ ...row, "Codi centre": row["Codi centre"].replace(/^0+/, "") }));

const source = {
  ...{ register: "ES-CT", publisher: "Prova", address: "https://example.org/", asOf: "2026-09-01" },
  ...{ licence: "", isWhole: false },
};
const answering = (batch: Batch, more: Partial<Answers>) =>
  changeAnswers(coordinator, batch.id, (answers) => ({ ...answers, ...more }), new Date());

test("are asked about when the register is known, and put back", async () => {
  const read = await readFile(coordinator, city, csvOf(bare));
  expect(read.detected!.findings.filter(({ kind }) => kind === "codeLength")).toEqual([]);
  expect(lostZeros({ ...read, detected: read.detected! })).toBeNull();
  await answering(read, { source });
  const batch = (await readBatch(read.id))!;
  expect((await valuesModel(batch, "cs")).zeros).toMatchObject({
    value: "",
    hint: expect.stringContaining("12 z\u00a012"),
    choices: [
      { value: "restore", label: "Ano, doplnit nuly (nyní 8877001, potom 08877001)" },
      { value: "keep", label: "Ne, kódy jsou správně" },
    ],
  });
  const asked = { ...batch, detected: batch.detected! };
  expect(await readAnswerForm("values", {}, asked)).toMatchObject({ ok: false, errors: [{ path: ["codeZeros"] }] });
  const said = await readAnswerForm("values", { codeZeros: "restore", status: "open" }, asked);
  if (!said.ok) throw new Error("refused");
  await changeAnswers(coordinator, batch.id, said.change, new Date());
  expect((await planAgain(coordinator, batch.id)).counts).toMatchObject({ new: 12 });
  const [first] = await rowsOf(batch.id, "new");
  expect(first!.row).toMatchObject({ code: "08877001", values: { officialCode: "08877001" } });
  await takeAll(coordinator, batch.id);

  // The whole codes of the same register are the same schools, and nobody is asked.
  const whole = await planFile(coordinator, city, csvOf(schools), { source });
  expect(lostZeros({ ...whole.batch, detected: whole.batch.detected! })).toBeNull();
  expect(whole.counts).toMatchObject({ same: 12, changed: 0, new: 0 });
});

test("that somebody leaves away do not take those of ours", async () => {
  const { batch, counts } = await planFile(coordinator, city, csvOf(bare), { source, codeZeros: "keep" });
  expect(counts).toMatchObject({ same: 12, changed: 0, new: 0 });
  const [row] = await rowsOf(batch.id, "same");
  expect(row).toMatchObject({ row: { code: "8877001" }, reasons: [{ key: "codeZeros" }], changes: {} });
});

test("of a newer file are asked about before it is compared", async () => {
  const { batch: of } = await planFile(coordinator, city, csvOf(schools), { source, codeZeros: null });
  const again = async (rows: typeof schools) => {
    const given = { kind: "school", cityId: city, fileName: "newer.csv", bytes: csvOf(rows), language: "en" } as const;
    const started = await startImport(coordinator, { ...given, again: { of, asOf: "2027-09-01" } }, new Date());
    if (!started.ok) throw new Error(started.reason);
    await workOnImport(started.value.id);
    return (await readBatch(started.value.id))!.state;
  };
  expect(await again(schools)).toBe("planning");
  expect(await again(bare)).toBe("answering");
});

test("of a register whose length nobody knows are as many as most codes have", async () => {
  const rows = [...schools.slice(0, 9), ...bare.slice(9)].map((row, at) => ({
    ...row,
    Denominació: `Liceum Bez Zer ${at + 1}`,
  }));
  const { batch } = await planFile(coordinator, city, csvOf(rows), {
    ...{ source: { ...source, register: "PL" }, codeZeros: "restore" },
  });
  expect(lostZeros({ ...batch, detected: batch.detected! })).toMatchObject({ count: 3, length: 8 });
  const codes = (await rowsOf(batch.id, "new")).map(({ row }) => row.code);
  expect(codes).toEqual(schools.map((row) => row["Codi centre"]));
  // Without a column of codes nobody is asked.
  const none = { kind: "school" as const, detected: batch.detected!, answers: firstAnswers("en") };
  expect(lostZeros(none)).toBeNull();
});
