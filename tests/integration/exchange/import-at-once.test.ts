import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import { eraseImports, keptDays } from "@/lib/exchange/import/erase";
import { decidedModel } from "@/lib/exchange/import/pages/decided-model";
import { readDoubtful } from "@/lib/exchange/import/pages/read-doubtful";
import { plainCode } from "@/lib/exchange/import/plan/row-key";
import { changeAnswers } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { claimImport, LostLease, progressOf } from "@/lib/exchange/import/store/lease";
import { readStored } from "@/lib/records/store/stored";
import { csvOf, planAgain, readFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { openRegister, type Register, registerAnswers } from "../../support/school-register";

// An import while others work: two at once, decisions twice, decisions that make no sense.

afterAll(closeDatabase);

let { city: ostrava, coordinator, plan } = {} as Register;

beforeAll(async () => {
  ({ city: ostrava, coordinator, plan } = await openRegister());
});

let series = 0;
/** Invented schools that no other test has. */
function schools(count: number) {
  series += 1;
  return Array.from({ length: count }, (_, at) => ({
    kod: String(760_000_000 + series * 1_000 + at),
    nazev: `Škola Najednou ${series}x${at + 1}`,
    zrizovatel: "obec",
    adresa: `Souběžná ${series}/${at + 1}`,
    telefon: `597 ${series}${String(10_000 + at)}`,
  }));
}

const now = new Date();
const decide = (id: string, numbers: number[], decision: "same" | "new" | "leave" | null, recordId?: string) =>
  decideRows(coordinator, id, { numbers, decision, recordId }, now);
const stateOf = async (id: string) => (await readBatch(id))!.state;

/** Records of ours without a code, and a plan in which each row with a code could be one of them. */
async function planDoubts(count: number) {
  const rows = schools(count);
  const uncoded = rows.map((row) => ({ ...row, kod: "" }));
  const first = await plan(uncoded, { source: { ...registerAnswers.source, register: null } });
  await takeAll(coordinator, first.batch.id);
  const { batch, counts } = await plan(rows);
  expect(counts).toMatchObject({ likely: count });
  return { batch, rows: await rowsOf(batch.id, "likely") };
}

test("a code that somebody else used meanwhile is refused alone, and the import ends", async () => {
  const rows = schools(3);
  const [slow, quick] = [await plan(rows), await plan(rows.slice(1, 2))];
  await takeAll(coordinator, quick.batch.id);
  await takeAll(coordinator, slow.batch.id);
  const taken = await rowsOf(slow.batch.id, "new");
  expect(taken.map(({ state }) => state)).toEqual(["taken", "failed", "taken"]);
  expect(taken[1]!.problem).toEqual([{ key: "error.taken", values: { field: "fields.officialCode" } }]);
  expect(await stateOf(slow.batch.id)).toBe("taken");
});

test("of two rows that somebody calls one record the first is written, and the other asks again", async () => {
  const { batch, rows } = await planDoubts(1);
  const recordId = rows[0]!.candidates[0]!.recordId;
  const { candidates } = rows[0]!;
  const row = { ...rows[0]!.row, code: "760999999", values: { ...rows[0]!.row.values, officialCode: "760999999" } };
  await database().importRow.create({
    data: { importId: batch.id, number: 2, values: row, outcome: "likely", candidates: candidates as object[] },
  });
  expect(await decide(batch.id, [1, 2], "same")).toEqual({ ok: true, value: { rows: 2 } });
  await takeAll(coordinator, batch.id);
  expect((await rowsOf(batch.id, "likely")).map(({ state }) => state)).toEqual(["taken", "askAgain"]);
  const stored = (await readStored(database(), "school", recordId))!;
  expect(stored.input.fields.officialCode).toBe(rows[0]!.row.code);
});

test("a row that brings a record back still does after it was left out and in again", async () => {
  const rows = schools(1);
  const first = await plan(rows);
  await takeAll(coordinator, first.batch.id);
  const [{ recordId } = { recordId: null }] = await rowsOf(first.batch.id, "new");
  await undoAll(coordinator, first.batch.id);
  const { batch } = await plan(rows);
  expect((await rowsOf(batch.id, "new"))[0]).toMatchObject({ recordId });
  await decide(batch.id, [1], "leave");
  await decide(batch.id, [1], null);
  await takeAll(coordinator, batch.id);
  expect((await rowsOf(batch.id, "new"))[0]).toMatchObject({ recordId, state: "taken" });
});

test("what the register no longer has is closed when somebody says so", async () => {
  const rows = schools(3);
  await takeAll(coordinator, (await plan(rows)).batch.id);
  const { batch } = await plan(rows.slice(0, 1), { source: { ...registerAnswers.source, isWhole: true } });
  const absent = await rowsOf(batch.id, "absent");
  const ours = absent.filter(({ row }) => rows.some(({ kod }) => kod === row.code));
  expect(ours).toHaveLength(2);
  expect(await decide(batch.id, [ours[0]!.number], "same")).toEqual({ ok: true, value: { rows: 1 } });
  await takeAll(coordinator, batch.id);
  const states = ours.map(
    async ({ recordId }) => (await readStored(database(), "school", recordId!))!.input.fields.status,
  );
  expect(await Promise.all(states)).toEqual(["closed", "open"]);
});

test("a refused row is not taken, whatever is posted", async () => {
  const [one] = schools(1);
  const { batch, counts } = await plan([one!, { ...one!, nazev: "Stejný kód" }]);
  expect(counts).toMatchObject({ new: 1, refused: 1 });
  const [refused] = await rowsOf(batch.id, "refused");
  expect(await decide(batch.id, [refused!.number], "new")).toMatchObject({
    ok: false,
    errors: [{ key: "exchange:error.decision" }],
  });
  await takeAll(coordinator, batch.id);
  expect((await rowsOf(batch.id, "refused"))[0]).toMatchObject({ state: "waiting", recordId: null });
});

test("a decision after a row was written changes nothing, also not for the next file", async () => {
  const { batch, rows } = await planDoubts(1);
  const [row] = rows;
  await decide(batch.id, [row!.number], "same");
  await takeAll(coordinator, batch.id);
  expect(await decide(batch.id, [row!.number], "new")).toEqual({ ok: true, value: { rows: 0 } });
  const recordId = row!.candidates[0]!.recordId;
  expect(await database().importVerdict.findMany({ where: { recordId, isSame: false } })).toEqual([]);
});

test("many decisions take no more statements than one, and each row shows which ones are alike", async () => {
  const { batch, rows } = await planDoubts(12);
  const numbers = rows.map(({ number }) => number);
  const shown = (await readDoubtful(coordinator, batch, { number: numbers[3]!, last: null }, "cs"))!;
  expect(shown).toMatchObject({ position: 4, count: 12, previous: numbers[2], next: numbers[4] });
  expect(shown.alike).toEqual(numbers.filter((number) => number !== numbers[3]));
  expect(shown.candidates[0]!.named.id).toBe(rows[3]!.candidates[0]!.recordId);
  const spy = vi.spyOn(pg.Client.prototype, "query");
  await decide(batch.id, numbers.slice(0, 1), "same");
  const one = spy.mock.calls.length;
  await decide(batch.id, numbers.slice(1), "same");
  expect(spy.mock.calls.length - one).toBeLessThanOrEqual(one);
  spy.mockRestore();
  expect((await rowsOf(batch.id, "likely")).map(({ recordId }) => recordId)).toEqual(
    rows.map(({ candidates }) => candidates[0]!.recordId),
  );
  // All are decided: none is shown unless it is asked for. What is undone again is the next to decide.
  const first = { number: null, last: null };
  expect(await readDoubtful(coordinator, batch, first, "cs")).toBeNull();
  expect((await decidedModel(batch, "cs")).lines).toEqual(["Stejný záznam: 12"]);
  expect((await readDoubtful(coordinator, batch, { ...first, number: 1 }, "cs"))!.row.number).toBe(numbers[0]);
  await decide(batch.id, [numbers[5]!, numbers[9]!], null);
  const open = (await readDoubtful(coordinator, batch, { number: null, last: numbers[4]! }, "cs"))!;
  expect(open).toMatchObject({ row: { number: numbers[5] }, next: numbers[6], nextOpen: numbers[9] });
  expect(open.decidedLast).toMatchObject({ number: numbers[4], decision: "same" });
  const { recordId } = rows[5]!.candidates[0]!;
  // What is left was said about the row without a code, in the import before.
  expect(await database().importVerdict.findMany({ where: { recordId, rowKey: { startsWith: "cz:" } } })).toEqual([]);
});

test("two people who answer at once both keep their answers", async () => {
  const { id } = await readFile(coordinator, ostrava, csvOf(schools(1), ";"));
  const change = (more: object) => changeAnswers(coordinator, id, (before) => ({ ...before, ...more }), now);
  const both = await Promise.all([change({ source: registerAnswers.source }), change({ publish: "public" })]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await readBatch(id))!.answers).toMatchObject({ source: registerAnswers.source, publish: "public" });
});

test("a worker that lost its import stops", async () => {
  const { id } = await readFile(coordinator, ostrava, csvOf(schools(1), ";"));
  // It waits for answers: there is nothing to claim.
  expect(await claimImport(id, now)).toBe(false);
  await database().import.update({ where: { id }, data: { state: "planning" } });
  expect(await claimImport(id, new Date(0))).toBe(true);
  const progress = progressOf((await readBatch(id))!);
  expect(await claimImport(id, now)).toBe(true);
  await expect(progress(1)).rejects.toThrow(LostLease);
  await database().import.update({ where: { id }, data: { state: "answering", leasedUntil: null } });
});

test("after its time nothing of the file is left, and the import cannot be worked on", async () => {
  const rows = schools(2);
  const takenOnce = async () => {
    const made = await plan(rows);
    await takeAll(coordinator, made.batch.id);
    return made.batch.id;
  };
  const taken = [await takenOnce(), await takenOnce()];
  const saidIn = (importId: string) => database().importedRecord.count({ where: { importId } });
  expect(await Promise.all(taken.map(saidIn))).toEqual([2, 2]);
  const { batch } = await plan(schools(2));
  const later = new Date(batch.createdAt.getTime() + (keptDays + 1) * 86_400_000);
  for (let erased = 1; erased > 0; ) erased = (await eraseImports(later)).erased!;
  expect(await readBatch(batch.id)).toMatchObject({ detected: null, fileHash: batch.fileHash });
  expect(await database().importFile.count({ where: { importId: batch.id } })).toBe(0);
  expect(await database().importRow.count({ where: { importId: batch.id } })).toBe(0);
  await expect(planAgain(coordinator, batch.id)).rejects.toThrow("busy");
  // Of what the register said only the last stays, to compare the next file with.
  expect(await Promise.all(taken.map(saidIn))).toEqual([0, 2]);
});

test("a code is plain in the same way as in the database", async () => {
  const codes = ["01 234\u00a0567", "a\u202d1\u2066b\u0085", "\ufeffｘ９", "ab-1\u3000\u1680", "straße"];
  const rows = await database().$queryRaw<{ plain: string }[]>`
    SELECT plain_code(code) AS plain FROM unnest(${codes}::text[]) WITH ORDINALITY AS c(code, at) ORDER BY at`;
  expect(codes.map(plainCode)).toEqual(rows.map(({ plain }) => plain));
});
