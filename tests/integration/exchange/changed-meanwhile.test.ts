import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ImportUndoStep } from "@/components/admin/import/undo-step";
import { closeDatabase, database } from "@/lib/db";
import { planModel } from "@/lib/exchange/import/pages/plan-model";
import { readImportPage } from "@/lib/exchange/import/pages/read-import";
import { readRowsPage } from "@/lib/exchange/import/pages/read-rows";
import { undoModel } from "@/lib/exchange/import/pages/undo-model";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { readFates, undoNumbers } from "@/lib/exchange/import/undo/read-fates";
import { translator } from "@/lib/i18n/server";
import { titlesOf } from "@/lib/records/admin/labels";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { readFormState } from "@/lib/routes/form-state";
import { rowsOf, takeAll, undoAll } from "../../support/imports";
import { openRegister, type Register } from "../../support/school-register";

// Records that people edit while an import is under way: each is asked about again, and stays when it is undone.

afterAll(closeDatabase);

let { coordinator, plan } = {} as Register;
const now = new Date();

beforeAll(async () => {
  ({ coordinator, plan } = await openRegister());
});

let series = 0;
function schools(count: number) {
  series += 1;
  return Array.from({ length: count }, (_, at) => ({
    kod: String(770_000_000 + series * 1_000 + at),
    nazev: `Škola Mezitím ${series}x${at + 1}`,
    zrizovatel: "obec",
    adresa: `Mezitímní ${series}/${at + 1}`,
    telefon: `598 ${series}${String(10_000 + at)}`,
  }));
}

async function edit(recordId: string, fields: object): Promise<void> {
  const { input } = (await readStored(database(), "school", recordId))!;
  expect(
    await save(coordinator, "school", recordId, { ...input, fields: { ...input.fields, ...fields } }),
  ).toMatchObject({ ok: true });
}

const fieldsOf = async (id: string) => (await readStored(database(), "school", id))!.input.fields;

test("only the row whose record was edited is asked again, with what differs now", async () => {
  const rows = schools(3);
  await takeAll(coordinator, (await plan(rows)).batch.id);
  const newer = rows.map((row) => ({ ...row, adresa: `${row.adresa} nová`, telefon: `${row.telefon}9` }));
  const { batch, counts } = await plan(newer);
  expect(counts).toMatchObject({ changed: 3 });
  const changed = await rowsOf(batch.id, "changed");
  await edit(changed[1]!.recordId!, { phone: "777 000 111" });
  await takeAll(coordinator, batch.id);
  const after = await rowsOf(batch.id, "changed");
  expect(after.map(({ state }) => state)).toEqual(["taken", "askAgain", "taken"]);
  // The telephone number that was edited here stays; the address is still to be taken.
  expect(after[1]!.changes).toMatchObject({
    phone: { ours: "777 000 111", take: false, why: "edited" },
    address: { theirs: `${rows[1]!.adresa} nová`, take: true },
  });

  const shown = (await readImportPage(coordinator, batch.id, "cs"))!;
  expect(shown).toMatchObject({ askedAgain: 1, toTake: 0 });
  const found = await readRowsPage(batch, "askAgain", 1);
  const model = await planModel(shown, "cs", found, { tab: "askAgain", page: 1 });
  expect(model.lines.map(({ number }) => number)).toEqual([after[1]!.number]);
  expect(model.decisions.map(({ value }) => value)).toEqual(["same", "leave"]);

  const decision = { numbers: [after[1]!.number], decision: "same" as const };
  expect(await decideRows(coordinator, batch.id, decision, now)).toEqual({ ok: true, value: { rows: 1 } });
  await takeAll(coordinator, batch.id);
  expect(await fieldsOf(changed[1]!.recordId!)).toMatchObject({
    phone: "777 000 111",
    address: `${rows[1]!.adresa} nová`,
  });
  expect((await rowsOf(batch.id, "changed")).map(({ state }) => state)).toEqual(["taken", "taken", "taken"]);
});

test("a record that is edited once more after the question is asked about once more", async () => {
  const rows = schools(1);
  await takeAll(coordinator, (await plan(rows)).batch.id);
  const { batch } = await plan(rows.map((row) => ({ ...row, adresa: `${row.adresa} nová` })));
  const [row] = await rowsOf(batch.id, "changed");
  await edit(row!.recordId!, { phone: "777 000 222" });
  await takeAll(coordinator, batch.id);
  await edit(row!.recordId!, { address: "Jinde 1" });
  await decideRows(coordinator, batch.id, { numbers: [row!.number], decision: "same" }, now);
  await takeAll(coordinator, batch.id);
  const [again] = await rowsOf(batch.id, "changed");
  expect(again).toMatchObject({ state: "askAgain", changes: { address: { ours: "Jinde 1", take: false } } });
  expect(await fieldsOf(row!.recordId!)).toMatchObject({ address: "Jinde 1" });
  // Left out, it is not asked about any more.
  await decideRows(coordinator, batch.id, { numbers: [row!.number], decision: "leave" }, now);
  expect(await readImportPage(coordinator, batch.id, "cs")).toMatchObject({ askedAgain: 0, toTake: 0 });
});

async function takeSix() {
  const { batch } = await plan(schools(6));
  await takeAll(coordinator, batch.id);
  const rows = await rowsOf(batch.id, "new");
  await edit(rows[0]!.recordId!, { phone: "123 456 789" });
  const network = await database().record.findFirstOrThrow({ where: { kind: "network", publication: "published" } });
  const membership = await database().membership.create({
    data: {
      ...{ id: crypto.randomUUID(), networkId: network.id, schoolId: rows[1]!.recordId! },
      ...{ roleId: "membership-role/member", position: 90 + series },
    },
  });
  return { batch, rows, network, membership };
}

test("what undoing would do is said before, of each row and in sum, and then it does just that", async () => {
  const { batch, rows, network } = await takeSix();
  const model = await undoModel(coordinator, batch, "en", {});
  expect(model.summary.map(({ words }) => words)).toEqual([
    "4 go back",
    "1 stays because it was edited since",
    "1 stays because another record uses it",
  ]);
  const page = { locale: "en" as const, t: translator("en"), form: await readFormState("en", null, now) };
  const html = renderToStaticMarkup(createElement(ImportUndoStep, { page, id: batch.id, model }));
  expect(html).toContain("Stays: used by another record");
  const titles = await titlesOf("network", [network.id], "en");
  expect(model.lines[1]!.user?.name).toBe(titles.get(network.id)!.text);
  expect(html).toContain(`${titles.get(network.id)!.text}</span>)`);
  expect(html.match(/type="checkbox"/g)).toHaveLength(4);

  const said = new Map((await readFates(batch, { words: "", made: null }))!.map(({ number, fate }) => [number, fate]));
  await undoAll(coordinator, batch.id);
  const after = await rowsOf(batch.id, "new");
  for (const { number, state, problem } of after) {
    const fate = said.get(number);
    expect(state).toBe(fate === "goesBack" ? "undone" : "kept");
    if (state === "kept") expect(problem[0]!.key).toBe(fate);
  }
  expect(await database().importUndo.findMany({ where: { importId: batch.id } })).toMatchObject([
    { undone: 4, kept: 2 },
  ]);
  expect(rows).toHaveLength(6);
});

test("chosen rows are undone alone; what stayed goes back once nothing holds it", async () => {
  const { batch, rows, membership } = await takeSix();
  await undoAll(coordinator, batch.id, [rows[1]!.number, rows[2]!.number]);
  const states = async () => (await rowsOf(batch.id, "new")).map(({ state }) => state);
  expect(await states()).toEqual(["taken", "kept", "undone", "taken", "taken", "taken"]);
  await database().membership.delete({ where: { id: membership.id } });
  expect((await readFates(batch, { words: "", made: null }))!.map(({ fate }) => fate)).toEqual([
    ...["edited", "goesBack", "goesBack", "goesBack", "goesBack"],
  ]);
  await undoAll(coordinator, batch.id, [rows[1]!.number]);
  expect(await states()).toEqual(["taken", "undone", "undone", "taken", "taken", "taken"]);
  const undos = await database().importUndo.findMany({ where: { importId: batch.id }, orderBy: { at: "asc" } });
  expect(undos.map(({ undone, kept }) => [undone, kept])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("the list is narrowed by name, code and what was made; signs of patterns are letters", async () => {
  const { batch, rows } = await takeSix();
  const numbers = (words: string, made: "new" | "changed" | null = null) => undoNumbers(batch.id, { words, made });
  expect(await numbers(`mezitim ${series}x3`)).toEqual([rows[2]!.number]);
  expect(await numbers(rows[3]!.row.code!)).toEqual([rows[3]!.number]);
  expect(await numbers("", "changed")).toEqual([]);
  expect(await numbers("", "new")).toHaveLength(6);
  for (const words of ["%", "_", "\\", "'"]) expect(await numbers(words)).toEqual([]);
  const asked = await undoModel(coordinator, batch, "cs", { words: "a\u0000\ud800", page: "99", fate: "used" });
  expect(asked.lines).toEqual([]);
});
