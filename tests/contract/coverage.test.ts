import { afterAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { countCoverage, nextStanding, readCoverage } from "@/lib/records/translation/coverage";
import { leavesOf } from "@/lib/records/translation/texts";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";

afterAll(closeDatabase);

test.each(kindNames)("the numbers of %s match the pages of its records", async (kind) => {
  for (const standing of await readCoverage(system, { kind })) {
    const stored = (await readStored(database(), kind, standing.id)) as Stored;
    const expected = locales
      .filter((locale) => locale !== stored.record.sourceLanguage)
      .map((locale) => [locale, translationWork(stored, locale).state]);
    expect(standing.states, standing.id).toEqual(Object.fromEntries(expected));
  }
});

describe("translation coverage", () => {
  test("covers the reader's own cities", async () => {
    const all = await readCoverage(system);
    const city = all.find(({ responsibleCityId }) => responsibleCityId)!.responsibleCityId!;
    const coordinator: Actor = { userId: null, name: "C", grants: [{ role: "coordinator", cityId: city }] };
    const own = await readCoverage(coordinator);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ responsibleCityId }) => responsibleCityId === city)).toBe(true);
    expect(await readCoverage(system, { city })).toHaveLength(own.length);
    expect(await readCoverage({ userId: null, name: "N", grants: [] })).toEqual([]);
  });

  test("is updated by a save, and offers the next record", async () => {
    const before = await readCoverage(system, { kind: "practice" });
    const practice = before.find(({ states, publication }) => states.sv === "missing" && publication === "published")!;
    const stored = (await readStored(database(), "practice", practice.id)) as Stored;
    const lines = translationWork(stored, "sv").texts.flatMap((text) =>
      leavesOf(text, text.source).map(({ id }) => [id, "På svenska"]),
    );
    await saveTranslation(system, "practice", practice.id, "sv", Object.fromEntries(lines), { publish: true });
    const after = await readCoverage(system, { kind: "practice" });
    expect(after.find(({ id }) => id === practice.id)?.states.sv).toBe("current");
    expect(countCoverage(after, "sv").missing).toBe(countCoverage(before, "sv").missing - 1);
    const next = nextStanding(after, "sv", "missing", practice.id);
    expect(next?.states.sv ?? "missing").toBe("missing");
    expect(next?.id).not.toBe(practice.id);
  });
});
