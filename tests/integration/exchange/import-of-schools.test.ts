import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { reasonWords } from "@/lib/exchange/import/pages/words";
import { beginWork } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { workOnImport } from "@/lib/exchange/import/work";
import { longestName } from "@/lib/kinds/fields";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { hearTags } from "../../support/heard-tags";
import { idOf } from "../../support/id-of";
import { csvOf, importFile, planFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { makeActor } from "../../support/people";

afterAll(closeDatabase);

let [ostrava, helsinki] = ["", ""];
let coordinator: Actor;

beforeAll(async () => {
  [ostrava, helsinki] = [await idOf("city", "ostrava"), await idOf("city", "helsinki")];
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: ostrava }]);
});

/** Invented schools with codes of the demo's register. */
const schools = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    kod: String(700_000_000 + at),
    nazev: `Základní škola Na Zkoušku ${at + 1}`,
    zrizovatel: at % 3 === 0 ? "soukromá" : "obec",
    stupne: at % 2 === 0 ? "MŠ;1. stupeň" : "1. stupeň;2. stupeň",
    adresa: `Zkušební ${at + 1}`,
    psc: "702 00",
    lat: (49.83 + at * 0.0005).toFixed(6),
    lon: (18.28 + at * 0.0005).toFixed(6),
    telefon: `596 ${String(100_000 + at)}`,
  }));

const answers = {
  source: {
    register: "CZ",
    publisher: "Zkušební úřad",
    address: "https://example.org/rejstrik",
    asOf: "2026-09-01",
    licence: "CC BY 4.0",
    isWhole: true,
  },
  values: {
    ownership: { obec: "ownership/public", soukromá: "ownership/private" },
    levels: { MŠ: "level/ED02", "1. stupeň": "level/ED1", "2. stupeň": "level/ED2" },
    status: { "": "open" },
  },
  publish: "public",
  language: "cs",
} as const;

const plan = (rows: object[], more: object = {}) =>
  planFile(coordinator, ostrava, csvOf(rows, ";"), { ...answers, ...more });

const schoolNamed = (name: string) =>
  database().searchEntry.findFirst({ where: { kind: "school", language: "cs", title: name } });

describe("a register", () => {
  test("is detected, planned, taken in once, and is the same the second time", async () => {
    const { batch, counts } = await plan(schools(30));
    expect(batch.detected!.table).toMatchObject({ delimiter: ";", encoding: "utf-8" });
    expect(batch.answers.columns!.map(({ target }) => target)).toEqual(
      expect.arrayContaining([
        "officialCode",
        "name",
        "ownership",
        "levels",
        "address",
        "postcode",
        "latitude",
        "longitude",
        "phone",
      ]),
    );
    expect(counts).toMatchObject({ new: 30, same: 0, changed: 0, doubtful: 0, refused: 0, absent: 0 });
    // Nothing is written before somebody says so.
    expect(await schoolNamed("Základní škola Na Zkoušku 1")).toBeNull();

    await takeAll(coordinator, batch.id);
    const entry = await schoolNamed("Základní škola Na Zkoušku 1");
    expect(entry).toMatchObject({ kind: "school" });
    const stored = await readStored(database(), "school", entry!.recordId);
    expect(stored!.input).toMatchObject({
      responsibleCity: ostrava,
      takenFrom: { publisher: "Zkušební úřad", on: "2026-09-01" },
      fields: {
        officialCode: "700000000",
        codeSystem: "CZ",
        ownership: "ownership/private",
        status: "open",
        city: ostrava,
      },
    });
    expect(stored!.input.parts.levels!.map(({ fields }) => fields.level).sort()).toEqual(["level/ED02", "level/ED1"]);
    const history = await database().history.findMany({ where: { recordId: entry!.recordId } });
    expect(history).toMatchObject([{ action: "import", version: 1, actorId: coordinator.userId }]);
    expect(history[0]!.changes).toMatchObject({ import: [null, batch.id] });

    const again = await plan(schools(30));
    expect(again.counts).toMatchObject({ new: 0, same: 30, changed: 0, likely: 0, doubtful: 0, absent: 0 });
    await takeAll(coordinator, again.batch.id);
    expect((await readStored(database(), "school", entry!.recordId))!.record.version).toBe(1);
  });

  test("changes only what the newer file changes, and never what was edited here or is empty", async () => {
    const entry = await schoolNamed("Základní škola Na Zkoušku 2");
    const id = entry!.recordId;
    const { input } = (await readStored(database(), "school", id))!;
    const edited = { ...input, fields: { ...input.fields, phone: "777 888 999" } };
    expect(await save(coordinator, "school", id, edited)).toMatchObject({ ok: true });

    const newer = schools(30).map((row, at) => {
      if (at === 1) return { ...row, telefon: "111 222 333", adresa: "Nová 5" };
      if (at === 2) return { ...row, adresa: "" };
      return row;
    });
    const { batch, counts } = await plan(newer.slice(0, 29));
    expect(counts).toMatchObject({ changed: 1, same: 28, absent: 1, new: 0 });
    const [row] = await rowsOf(batch.id, "changed");
    expect(row!.changes).toMatchObject({
      phone: { ours: "777 888 999", theirs: "111 222 333", take: false, why: "edited" },
      address: { theirs: "Nová 5", take: true },
    });
    await takeAll(coordinator, batch.id);
    const after = (await readStored(database(), "school", id))!.input;
    expect(after.fields).toMatchObject({ phone: "777 888 999", address: "Nová 5" });
    // Closed by nobody: the row of the missing one was not pressed.
    expect((await rowsOf(batch.id, "absent"))[0]).toMatchObject({ state: "waiting" });

    // Undone, and brought again: what was edited here stays as it did.
    await undoAll(coordinator, batch.id);
    const again = await plan(newer.slice(0, 29));
    expect((await rowsOf(again.batch.id, "changed"))[0]!.changes).toEqual(row!.changes);
  });

  test("is undone, except for what was edited or is used since", async () => {
    const { batch } = await plan(
      schools(6).map((row, at) => ({
        ...row,
        kod: String(710_000_000 + at),
        nazev: `Škola K Vrácení ${at + 1}`,
        lat: "",
        lon: "",
        adresa: `Vratná ${at}`,
      })),
      { source: { ...answers.source, isWhole: false } },
    );
    await takeAll(coordinator, batch.id);
    const [first, second] = await rowsOf(batch.id, "new");
    const { input } = (await readStored(database(), "school", first!.recordId!))!;
    await save(coordinator, "school", first!.recordId!, {
      ...input,
      fields: { ...input.fields, phone: "123 456 789" },
    });
    const network = await idOf(
      "network",
      (await database().record.findFirstOrThrow({ where: { kind: "network" } })).slug,
    );
    await database().membership.create({
      data: {
        id: crypto.randomUUID(),
        networkId: network,
        schoolId: second!.recordId!,
        roleId: "membership-role/member",
        position: 99,
      },
    });
    await undoAll(coordinator, batch.id);
    const rows = await rowsOf(batch.id, "new");
    expect(rows.map(({ state }) => state)).toEqual(["kept", "kept", "undone", "undone", "undone", "undone"]);
    expect(rows[0]!.problem).toMatchObject([{ key: "edited" }]);
    expect(rows[1]!.problem).toMatchObject([{ key: "used", values: { record: network } }]);
    expect(await schoolNamed("Škola K Vrácení 3")).toBeNull();

    // Brought back at the same address when the file comes again.
    const again = await planFile(coordinator, ostrava, (await importFile(batch.id))!, {
      ...answers,
      source: { ...answers.source, isWhole: false },
    });
    expect(again.counts).toMatchObject({ new: 4, same: 2, changed: 0 });
    await takeAll(coordinator, again.batch.id);
    expect(await schoolNamed("Škola K Vrácení 3")).toMatchObject({ recordId: rows[2]!.recordId });
  });

  test("leaves doubtful rows to a person, and remembers what they said", async () => {
    // Ours, without a code: one with the same place, one with the name only.
    const demo = schools(2).map((row, at) => ({
      ...row,
      kod: "",
      nazev: `Gymnázium Pochybné ${at + 1}`,
      lat: (49.7 + at * 0.02).toFixed(6),
      adresa: `Pochybná ${at}`,
    }));
    const first = await plan(demo, { source: { ...answers.source, register: null, isWhole: false } });
    await takeAll(coordinator, first.batch.id);
    expect((await rowsOf(first.batch.id, "new")).map(({ state, problem }) => [state, problem])).toEqual([
      ["taken", []],
      ["taken", []],
    ]);
    const coded = demo.map((row, at) => ({
      ...row,
      kod: String(720_000_000 + at),
      ...(at === 1 ? { lat: "49.9", lon: "18.4", psc: "700 30", telefon: "" } : {}),
    }));
    const { batch, counts } = await plan(coded, { source: { ...answers.source, isWhole: false } });
    expect(counts).toMatchObject({ likely: 1, doubtful: 1, new: 0 });
    const [likely] = await rowsOf(batch.id, "likely");
    const [doubtful] = await rowsOf(batch.id, "doubtful");
    expect(likely!.candidates[0]!.why).toEqual(expect.arrayContaining(["name", "postcode", "near", "phone"]));
    expect(doubtful!.candidates[0]!.why).toEqual(["name"]);
    // Nothing is taken by default.
    await takeAll(coordinator, batch.id);
    expect((await rowsOf(batch.id, "likely"))[0]).toMatchObject({ state: "waiting" });

    const now = new Date();
    expect(await decideRows(coordinator, batch.id, { numbers: [likely!.number], decision: "same" }, now)).toMatchObject(
      { ok: true },
    );
    expect(
      await decideRows(coordinator, batch.id, { numbers: [doubtful!.number], decision: "new" }, now),
    ).toMatchObject({ ok: true });
    await takeAll(coordinator, batch.id);
    const same = (await readStored(database(), "school", likely!.candidates[0]!.recordId))!;
    expect(same.input.fields).toMatchObject({ officialCode: "720000000", codeSystem: "CZ" });
    const again = await plan(coded, { source: { ...answers.source, isWhole: false } });
    expect(again.counts).toMatchObject({ same: 2, likely: 0, doubtful: 0, new: 0 });
  });

  test("of another city, or from somebody without rights, is refused", async () => {
    const stranger: Actor = { ...coordinator, grants: [{ role: "coordinator", cityId: helsinki }] };
    await expect(planFile(stranger, ostrava, csvOf(schools(1), ";"), answers)).rejects.toThrow("notFound");
    await expect(
      planFile(
        { ...coordinator, grants: [{ role: "contributor", cityId: ostrava }] },
        ostrava,
        csvOf(schools(1), ";"),
        answers,
      ),
    ).rejects.toThrow("notFound");
    // The register's codes elsewhere are refused with the reason.
    const other = await makeActor("Matti Virta", [{ role: "coordinator", cityId: helsinki }]);
    const { counts, batch } = await planFile(other, helsinki, csvOf(schools(3), ";"), answers);
    expect(counts).toMatchObject({ refused: 3, new: 0 });
    expect((await rowsOf(batch.id, "refused"))[0]!.reasons).toEqual([{ key: "otherCity" }]);
  });
});

test("pages are told once, when everything is written", async () => {
  const { batch } = await plan(
    schools(450).map((row, at) => ({
      ...row,
      kod: String(730_000_000 + at),
      nazev: `Škola Zpráva ${at}`,
      lat: "",
      lon: "",
      adresa: `Zprávní ${at}`,
    })),
    {
      source: { ...answers.source, isWhole: false },
    },
  );
  const tags = await hearTags(() => takeAll(coordinator, batch.id));
  const rows = await rowsOf(batch.id, "new");
  expect(rows.every(({ state }) => state === "taken")).toBe(true);
  for (const { recordId } of rows) expect(tags.filter((tag) => tag === `record:${recordId}`)).toHaveLength(1);
  expect(tags.filter((tag) => tag === "entries:school")).toHaveLength(1);
});

test("a worker that is killed is followed by one that goes on, without doubles", async () => {
  const rows = schools(500).map((row, at) => ({
    ...row,
    ...{ kod: String(740_000_000 + at), nazev: `Škola Přerušená ${at}`, lat: "", lon: "", adresa: `Přerušená ${at}` },
  }));
  const { batch } = await plan(rows, { source: { ...answers.source, isWhole: false } });
  expect(await beginWork(coordinator, batch.id, "taking")).toMatchObject({ ok: true });
  // Stopped after the first rows; its lease is still there.
  let chunks = 0;
  await workOnImport(batch.id, () => chunks++ > 0);
  const written = () => database().importRow.count({ where: { importId: batch.id, state: "taken" } });
  expect(await written()).toBe(200);
  expect((await readBatch(batch.id))!.state).toBe("taking");
  expect(await workOnImport(batch.id)).toBe(false);
  await database().import.update({ where: { id: batch.id }, data: { leasedUntil: new Date(0) } });
  // Two at once: one of them gets the lease.
  const both = await Promise.all([workOnImport(batch.id), workOnImport(batch.id)]);
  expect(both.sort()).toEqual([false, true]);
  expect(await written()).toBe(500);
  const named = await database().schoolTranslation.count({ where: { name: { startsWith: "Škola Přerušená" } } });
  expect(named).toBe(500);
});

test("an import whose person lost the right is neither taken in nor undone, and ends", async () => {
  const person = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: ostrava }]);
  const rows = schools(3).map((row, at) => ({
    ...row,
    kod: String(750_000_000 + at),
    nazev: `Škola Bez Práva ${at}`,
    lat: "",
  }));
  const given = { ...answers, source: { ...answers.source, isWhole: false } };
  const { batch } = await planFile(person, ostrava, csvOf(rows, ";"), given);
  await takeAll(person, batch.id);
  await database().grant.deleteMany({ where: { userId: person.userId } });
  await undoAll(person, batch.id);
  expect((await rowsOf(batch.id, "new")).map(({ state }) => state)).toEqual(["kept", "kept", "kept"]);
  expect(await schoolNamed("Škola Bez Práva 0")).not.toBeNull();
});

test("a long official name comes in whole; one that is longer than names are is refused with the figures", async () => {
  // As Vienna's register has it.
  const name =
    `I-FIT - Inklusive Fachspezifische Schule für Individualisierte Teilausbildungen für Jugendliche und junge
 Erwachsene mit Ausgrenzungsgefährdung und Behinderungen/Benachteiligungen des Evang.Schulwerks A.B. Wien"`.replace(
      "\n",
      "",
    );
  const [first, second, third] = schools(53).slice(50);
  const rows = [
    { ...first, nazev: name },
    { ...second, nazev: "x".repeat(longestName + 1) },
    { ...third, nazev: " " },
  ];
  const { batch, counts } = await plan(rows, { source: { ...answers.source, isWhole: false } });
  expect(counts).toMatchObject({ new: 1, refused: 2 });
  const refused = await rowsOf(batch.id, "refused");
  const size = { column: "nazev", length: "301", max: "300" };
  expect(refused.map(({ reasons }) => reasons[0])).toEqual([{ key: "tooLong", values: size }, { key: "no-name" }]);
  expect(reasonWords("en", refused[0]!)).toContain(
    "nazev: the text has 301 characters and the limit is 300. Shorten it and send the row again.",
  );
  await takeAll(coordinator, batch.id);
  expect(name).toHaveLength(211);
  expect(await schoolNamed(name)).not.toBeNull();
  await undoAll(coordinator, batch.id);
});
