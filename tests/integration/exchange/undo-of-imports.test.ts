import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { beginWork } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { workOnImport } from "@/lib/exchange/import/work";
import { mergeRecords } from "@/lib/records/merge/merge";
import { readStored } from "@/lib/records/store/stored";
import { archive } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { makeActor } from "../../support/people";
import { noteStatements } from "../../support/statements";

afterAll(closeDatabase);

let ostrava = "";
let coordinator: Actor;

beforeAll(async () => {
  ostrava = await idOf("city", "ostrava");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: ostrava }]);
});

let used = 780_000_000;

/** Invented schools that no other test has. */
function schools(count: number) {
  const first = used;
  used += count;
  return Array.from({ length: count }, (_, at) => ({
    ...{ kod: String(first + at), nazev: `Škola Zpět ${first + at}`, adresa: `Zpáteční ${first + at}` },
    stupne: "1. stupeň",
  }));
}

const answers = {
  source: {
    ...{ register: "CZ", publisher: "Zkušební úřad", address: "https://example.org/rejstrik" },
    ...{ asOf: "2026-09-01", licence: "CC BY 4.0", isWhole: false },
  },
  values: { levels: { "1. stupeň": "level/ED1" }, status: { "": "open" } },
  publish: "public",
  language: "cs",
} as const;

const plan = (rows: object[], more: object = {}) =>
  planFile(coordinator, ostrava, csvOf(rows, ";"), { ...answers, ...more });

async function bringIn(rows: object[]): Promise<string> {
  const { batch } = await plan(rows);
  await takeAll(coordinator, batch.id);
  return batch.id;
}

const statesOf = async (id: string) => (await rowsOf(id, "new")).map(({ state }) => state);
const recordsOf = async (id: string) => (await rowsOf(id, "new")).map(({ recordId }) => recordId!);
const schoolOf = async (id: string) => (await readStored(database(), "school", id))!;

async function phone(id: string, number: string): Promise<void> {
  const { input } = await schoolOf(id);
  const edited = { ...input, fields: { ...input.fields, phone: number } };
  expect(await save(coordinator, "school", id, edited)).toMatchObject({ ok: true });
}

test("many rows go back, and come again, with few more statements than few rows", async () => {
  const work = async (count: number) => {
    const rows = schools(count);
    const id = await bringIn(rows);
    const newer = await plan(rows.map((row) => ({ ...row, adresa: `Nová ${row.kod}` })));
    await takeAll(coordinator, newer.batch.id);
    const undone = [];
    for (const each of [newer.batch.id, id])
      undone.push((await noteStatements(() => undoAll(coordinator, each))).statements.length);
    expect(await statesOf(id)).toEqual(rows.map(() => "undone"));
    const again = await plan(rows);
    const back = await noteStatements(() => takeAll(coordinator, again.batch.id));
    expect(await recordsOf(again.batch.id)).toEqual(await recordsOf(id));
    return [...undone, back.statements.length];
  };
  const [few, many] = [await work(10), await work(110)];
  // Of a changed school its own table is written by itself.
  for (const [at, count] of many.entries()) expect(count - few[at]!).toBeLessThan(at === 1 ? 20 : 130);
});

describe("an undo", () => {
  test("goes on after a killed worker, and is one line in the audit log", async () => {
    const id = await bringIn(schools(230));
    expect(await beginWork(coordinator, id, "undoing")).toMatchObject({ ok: true });
    let chunks = 0;
    await workOnImport(id, () => chunks++ > 0);
    const undone = async () => (await statesOf(id)).filter((state) => state === "undone").length;
    expect(await undone()).toBe(200);
    expect((await readBatch(id))!.state).toBe("undoing");
    await database().import.update({ where: { id }, data: { leasedUntil: new Date(0) } });
    const both = await Promise.all([workOnImport(id), workOnImport(id)]);
    expect(both.sort()).toEqual([false, true]);
    expect(await undone()).toBe(230);
    const ids = await recordsOf(id);
    expect(await database().history.count({ where: { recordId: { in: ids }, action: "archive" } })).toBe(230);
    const lines = await database().auditEntry.count({ where: { subject: id, action: "import.undo" } });
    expect(lines).toBe(1);
  });

  test("that is pressed twice at once begins once", async () => {
    const id = await bringIn(schools(2));
    const pressed = await Promise.all([1, 2].map(() => beginWork(coordinator, id, "undoing")));
    expect(pressed.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await workOnImport(id);
    expect(await statesOf(id)).toEqual(["undone", "undone"]);
  });

  test("is refused to the coordinator of another city, and nothing goes back", async () => {
    const id = await bringIn(schools(1));
    const helsinki = await idOf("city", "helsinki");
    const stranger = await makeActor("Matti Virta", [{ role: "coordinator", cityId: helsinki }]);
    expect(await beginWork(stranger, id, "undoing")).toMatchObject({ reason: "notFound" });
    expect(await statesOf(id)).toEqual(["taken"]);
    expect((await schoolOf((await recordsOf(id))[0]!)).record.publication).toBe("published");
  });

  test("leaves what was edited, archived or merged meanwhile, and says of each why", async () => {
    const id = await bringIn(schools(5));
    const [edited, archived, kept, lost, free] = await recordsOf(id);
    await phone(edited!, "596 111 222");
    expect(await archive(coordinator, "school", archived!)).toMatchObject({ ok: true });
    expect(await mergeRecords(system, "school", kept!, lost!)).toMatchObject({ ok: true });
    await undoAll(coordinator, id);
    const rows = await rowsOf(id, "new");
    expect(rows.map(({ state }) => state)).toEqual(["kept", "kept", "kept", "kept", "undone"]);
    expect(rows.slice(0, 4).map(({ problem }) => problem[0]?.key)).toEqual([
      "edited",
      "archived",
      "edited",
      "archived",
    ]);
    expect((await schoolOf(edited!)).input.fields.phone).toBe("596 111 222");
    expect((await schoolOf(free!)).record.publication).toBe("archived");
  });

  test("does not take away what a newer file said, and a file does not write to what went back", async () => {
    const rows = schools(2);
    const id = await bringIn(rows);
    const newer = await plan(rows.map((row) => ({ ...row, adresa: `Novější ${row.kod}` })));
    const [first, second] = await recordsOf(id);
    // While the newer one waits, one of its schools is taken back.
    const [number] = (await rowsOf(id, "new")).map((row) => row.number);
    await undoAll(coordinator, id, [number!]);
    await takeAll(coordinator, newer.batch.id);
    expect((await rowsOf(newer.batch.id, "changed")).map(({ state }) => state)).toEqual(["failed", "taken"]);
    expect((await schoolOf(first!)).record).toMatchObject({ publication: "archived", version: 1 });
    await undoAll(coordinator, id);
    expect(await statesOf(id)).toEqual(["undone", "kept"]);
    expect((await schoolOf(second!)).input.fields.address).toBe(`Novější ${rows[1]!.kod}`);
  });
});
