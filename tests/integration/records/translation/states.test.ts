import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { mergeRecords } from "@/lib/records/merge/merge";
import { runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { changeSourceLanguage } from "@/lib/records/translation/change-source-language";
import { readCoverage } from "@/lib/records/translation/coverage";
import { textTables } from "@/lib/records/translation/coverage-rows";
import { refreshStates } from "@/lib/records/translation/refresh-states";
import { statesVersion } from "@/lib/records/translation/states-code";
import { leavesOf } from "@/lib/records/translation/texts";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";
import { createManyWithin } from "@/lib/records/write/batch/create-many";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { create } from "@/lib/records/write/create";
import { archive, publish, unarchive } from "@/lib/records/write/publish";
import { restoreVersion, undoLastSave } from "@/lib/records/write/restore";
import { withConnection } from "@/scripts/database/connection";
import { allStandings } from "@/tests/support/standings";
import { fullInput } from "../../../support/full-input";
import { saveChanged } from "../../../support/saved";

afterAll(closeDatabase);

const now = new Date("2026-12-01T10:00:00Z");
let city = "";
beforeAll(async () => {
  city = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
});

async function addPractice(): Promise<string> {
  const made = await create(system, "practice", `p-${randomUUID()}`, await fullInput("practice", city));
  if (!made.ok) throw new Error(JSON.stringify(made));
  const stored = (await readStored(database(), "practice", made.value.id))!;
  await publish(system, "practice", made.value.id, Object.keys(stored.translations) as "ca"[]);
  return made.value.id;
}

const storedOf = async (id: string) => (await readStored(database(), "practice", id)) as Stored;

/** What the pages of the records say of their translations, from all texts. */
async function expectTrue(): Promise<void> {
  for (const { id, states } of await allStandings(system, { kind: "practice" })) {
    const stored = await storedOf(id);
    const others = locales.filter((locale) => locale !== stored.record.sourceLanguage);
    const expected = others.map((locale) => [locale, translationWork(stored, locale).state]);
    expect(states, id).toEqual(Object.fromEntries(expected));
  }
}

const statesOf = async (id: string) =>
  (await allStandings(system, { kind: "practice" })).find((one) => one.id === id)?.states;

/** Known before, and true after. */
async function whenKnown(change: () => Promise<unknown>): Promise<void> {
  await allStandings(system, { kind: "practice" });
  await change();
  await expectTrue();
}

async function completeTranslation(id: string, language: Locale): Promise<Record<string, string>> {
  const { texts } = translationWork(await storedOf(id), language);
  return Object.fromEntries(
    texts.flatMap((text) => leavesOf(text, text.source).map(({ id: leaf, value }) => [leaf, `${value} (2)`])),
  );
}

const retitle = (id: string, title: string) =>
  saveChanged("practice", id, (input) => {
    input.translations[input.sourceLanguage]!.title = title;
  });

describe("the states of a record's translations are those of its texts", () => {
  test("after a save, its undo, and an earlier version brought back", async () => {
    const id = await addPractice();
    const before = await statesOf(id);
    await whenKnown(() => retitle(id, "Another title"));
    expect(await statesOf(id)).not.toEqual(before);
    await whenKnown(async () => expect(await undoLastSave(system, "practice", id)).toMatchObject({ ok: true }));
    expect(await statesOf(id)).toEqual(before);
    await whenKnown(() => retitle(id, "A third title"));
    await whenKnown(async () => expect(await restoreVersion(system, "practice", id, 1)).toMatchObject({ ok: true }));
  });

  test("after texts of a part change, and after the part is gone", async () => {
    const id = await addPractice();
    await whenKnown(() =>
      saveChanged("practice", id, (input) => {
        for (const part of Object.values(input.parts).flat())
          for (const texts of Object.values(part?.translations ?? {}))
            for (const [name, text] of Object.entries(texts)) if (typeof text === "string") texts[name] = `${text} 2`;
      }),
    );
    await whenKnown(() =>
      saveChanged("practice", id, (input) => {
        input.parts = {};
      }),
    );
    const other = await addPractice();
    await whenKnown(() => database().actor.deleteMany({ where: { practiceId: other } }));
  });

  test("after a translation, another original language, publishing, archiving and taking out of the archive", async () => {
    const id = await addPractice();
    await whenKnown(() => retitle(id, "Renamed"));
    const { sourceLanguage } = (await storedOf(id)).input;
    const language = locales.find((locale) => locale !== sourceLanguage)!;
    const work = translationWork(await storedOf(id), language);
    const still = work.texts.filter(({ state }) => state === "outdated").map(({ key }) => key);
    expect(still).not.toEqual([]);
    await whenKnown(() =>
      saveTranslation(system, "practice", id, language, {}, { stillCorrect: still, publish: true }),
    );
    const complete = await completeTranslation(id, language);
    await whenKnown(() => saveTranslation(system, "practice", id, language, complete, { publish: true }));
    await whenKnown(async () =>
      expect(await changeSourceLanguage(system, "practice", id, language)).toMatchObject({ ok: true }),
    );
    await whenKnown(() => archive(system, "practice", id));
    expect(await statesOf(id)).toBeUndefined();
    await whenKnown(() => unarchive(system, "practice", id));
    expect(await statesOf(id)).toBeDefined();
  });

  test("after a merge, and after many records are made and changed together", async () => {
    const [keep, lose] = [await addPractice(), await addPractice()];
    await whenKnown(async () => expect(await mergeRecords(system, "practice", keep, lose)).toMatchObject({ ok: true }));
    const raw = await fullInput("practice", city);
    await whenKnown(() =>
      runWrite(async (tx) => {
        const made = { id: randomUUID(), slug: `m-${randomUUID()}`, raw, languages: [] };
        const tags = await createManyWithin(tx, system, "practice", [made], { action: "import", facts: {}, now });
        return { value: null, tags };
      }),
    );
    const { input, record } = await storedOf(keep);
    await whenKnown(() =>
      runWrite(async (tx) => {
        const change = { id: keep, version: record.version, raw: { ...input, parts: {} } };
        const facts = {};
        const { saved, tags } = await saveManyWithin(tx, system, "practice", [change], {
          action: "import",
          facts,
          now,
        });
        expect([...saved]).toEqual([keep]);
        return { value: null, tags };
      }),
    );
  });
});

test("every table with texts forgets the states, also when a script writes it", async () => {
  const tables = kindNames.flatMap((kind) =>
    textTables(kind).flatMap(({ table, part }) => [table, ...(part ? [part.table] : [])]),
  );
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT format('"%s"', c."relname") AS "name" FROM pg_trigger g JOIN pg_class c ON c."oid" = g."tgrelid"
    WHERE g."tgname" LIKE '%\_forget_states'`;
  expect(rows.map(({ name }) => name).sort()).toEqual([...new Set([...tables, '"Record"'])].sort());
});

test("states of other rules are computed again, and what is being written is left to its writer", async () => {
  await readCoverage(system);
  expect(await refreshStates(10)).toBe(0);
  const [one, other] = (await allStandings(system, { kind: "practice" })).map(({ id }) => id) as [string, string];
  const stale = `${"x".repeat(statesVersion.length - 1)}:mmmmmm`;
  await database().record.updateMany({ where: { id: { in: [one, other] } }, data: { translationStates: stale } });
  await withConnection(process.env.DATABASE_URL!, async (client) => {
    await client.query("BEGIN");
    await client.query(`UPDATE "PracticeTranslation" SET "title" = 'Being written' WHERE "recordId" = $1`, [one]);
    expect((await readCoverage(system, { kind: "practice" })).uncounted).toBe(1);
    await client.query("COMMIT");
  });
  expect((await readCoverage(system, { kind: "practice" })).uncounted).toBe(0);
  await expectTrue();
});
