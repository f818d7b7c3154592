import { afterAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { readStored, type Stored } from "@/lib/records/store/stored";
import {
  countStandings,
  inState,
  nextInState,
  readCoverage,
  readStandings,
  whereIn,
} from "@/lib/records/translation/coverage";
import { coverageLines } from "@/lib/records/translation/coverage-lines";
import { leavesOf } from "@/lib/records/translation/texts";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";
import { allStandings } from "@/tests/support/standings";

afterAll(closeDatabase);

test.each(kindNames)("the numbers of %s match the pages of its records", async (kind) => {
  const counted = await allStandings(system, { kind });
  expect(coverageLines(await readCoverage(system, { kind }))[0]?.total ?? 0).toBe(counted.length);
  for (const standing of counted) {
    const stored = (await readStored(database(), kind, standing.id)) as Stored;
    const expected = locales
      .filter((locale) => locale !== stored.record.sourceLanguage)
      .map((locale) => [locale, translationWork(stored, locale).state]);
    expect(standing.states, standing.id).toEqual(Object.fromEntries(expected));
  }
});

describe("translation coverage", () => {
  test("covers the reader's own cities", async () => {
    const all = await allStandings(system);
    const city = all.find(({ responsibleCityId }) => responsibleCityId)!.responsibleCityId!;
    const coordinator: Actor = { userId: null, name: "C", grants: [{ role: "coordinator", cityId: city }] };
    const own = await allStandings(coordinator);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ responsibleCityId }) => responsibleCityId === city)).toBe(true);
    expect(await allStandings(system, { city })).toEqual(own);
    expect(countStandings(await readCoverage(coordinator))).toBe(own.length);
    expect((await readCoverage({ userId: null, name: "N", grants: [] })).groups).toEqual([]);
  });

  test("is updated by a save, and offers the next record", async () => {
    const before = await readCoverage(system, { kind: "practice" });
    const [practice] = await readStandings(
      { AND: [whereIn(before, inState("missing", "sv")), { publication: "published" }] },
      1,
    );
    const { id, slug } = practice!;
    const stored = (await readStored(database(), "practice", id)) as Stored;
    const lines = translationWork(stored, "sv").texts.flatMap((text) =>
      leavesOf(text, text.source).map(({ id: leaf }) => [leaf, "På svenska"]),
    );
    await saveTranslation(system, "practice", id, "sv", Object.fromEntries(lines), { publish: true });
    const after = await readCoverage(system, { kind: "practice" });
    expect((await allStandings(system, { kind: "practice" })).find((one) => one.id === id)?.states.sv).toBe("current");
    expect(countStandings(after, inState("missing", "sv"))).toBe(countStandings(before, inState("missing", "sv")) - 1);
    const next = await nextInState(after, "sv", "missing", slug);
    expect(next?.states.sv ?? "missing").toBe("missing");
    expect(next?.id).not.toBe(id);
  });
});
