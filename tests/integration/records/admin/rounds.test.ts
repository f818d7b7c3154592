import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { adminList } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { nextInRound, readRound } from "@/lib/records/rounds/read-round";
import { parseRound, type Round, returnInRound, roundOfPage, roundStart } from "@/lib/records/rounds/round";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";
import { confirmRecords } from "@/lib/records/write/confirm";
import { saveChanged } from "@/tests/support/saved";
import { allStandings } from "@/tests/support/standings";

// Rounds: one record of a filtered list after the other.

afterAll(closeDatabase);

const now = new Date();
const queryOf = (path: string) => Object.fromEntries(new URL(path, "http://here.invalid").searchParams);

/** Opens a round as its link does. */
function start(...given: Parameters<typeof roundStart>): Round {
  const round = parseRound(queryOf(roundStart(...given)));
  if (!round) throw new Error("no round");
  return round;
}

type Stop = { page: string; at: number; of: number };

/** Walks a round to its end, doing something on each page; returns the pages seen. */
async function walk(actor: Actor, first: Round, act: (page: string) => Promise<unknown> = async () => undefined) {
  const stops: Stop[] = [];
  for (let round = first; stops.length < 500; ) {
    const { to, total } = await nextInRound(actor, round, "ca", now);
    if (!to) return { stops, left: total };
    const view = await readRound(actor, queryOf(to), "ca", now);
    stops.push({ page: to.split("?")[0]!, at: view!.at, of: view!.of });
    await act(to);
    round = parseRound(queryOf(view!.next))!;
  }
  throw new Error("a round without end");
}

const idIn = (path: string) => /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(path)![0];

describe("translations", () => {
  beforeAll(async () => {
    const published = await database().practiceTranslation.findMany({
      where: { language: "cs", published: true, record: { record: { sourceLanguage: { not: "cs" } } } },
      select: { recordId: true },
      take: 4,
    });
    for (const { recordId } of published)
      await saveChanged("practice", recordId, (input) => {
        const texts = input.translations[input.sourceLanguage]!;
        texts.title = `${texts.title} (2)`;
      });
  });

  const outdated = () => start("ca", "translations", { language: "cs", state: "outdated", kind: "practice" });

  test("saved ones leave the list: none is skipped or shown twice, and the number on screen is true", async () => {
    const due = (await allStandings(system, { kind: "practice" })).filter(({ states }) => states.cs === "outdated");
    expect(due.length).toBeGreaterThan(2);
    const { stops, left } = await walk(system, outdated(), async (page) => {
      const id = idIn(page);
      const { texts } = translationWork((await readStored(database(), "practice", id)) as Stored, "cs");
      const still = texts.filter(({ state }) => state === "outdated").map(({ key }) => key);
      expect(await saveTranslation(system, "practice", id, "cs", {}, { stillCorrect: still })).toMatchObject({
        ok: true,
      });
    });
    expect(stops.map(({ page }) => idIn(page)).toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    expect(stops.map(({ at }) => at)).toEqual(due.map((_, index) => index + 1));
    expect(new Set(stops.map(({ of }) => of))).toEqual(new Set([due.length]));
    expect(left).toBe(0);
  });

  test("in any language, a record comes once for each language", async () => {
    const all = await allStandings(system, { kind: "guide" });
    const pairs = all.flatMap(({ states }) => Object.values(states).filter((state) => state === "missing"));
    const { stops } = await walk(system, start("ca", "translations", { kind: "guide", state: "missing" }));
    expect(stops).toHaveLength(pairs.length);
    expect(new Set(stops.map(({ page }) => page)).size).toBe(pairs.length);
  });

  test("a language chosen to compare with stays for the rest of the round", async () => {
    const { to } = await nextInRound(
      system,
      start("ca", "translations", { kind: "guide", state: "missing" }),
      "ca",
      now,
    );
    const chosen = { ...queryOf(to!), beside: "en" };
    const { to: next } = await nextInRound(
      system,
      parseRound(queryOf((await readRound(system, chosen, "ca", now))!.skip))!,
      "ca",
      now,
    );
    expect(roundOfPage(queryOf(next!))?.filters.beside).toBe("en");
  });
});

describe("records", () => {
  for (const sort of ["title", "changed", "confirmed"])
    test(`the order of the list, sorted by ${sort}, and all of it, while records are saved`, async () => {
      const filters = { kind: "school", sort };
      const list = await adminList(system, "school", "ca", { ...parseAdminQuery(filters), page: 1 }, now);
      const { stops } = await walk(system, start("ca", "records", filters), async (page) => {
        if (sort === "changed")
          await database().record.update({ where: { id: idIn(page) }, data: { updatedAt: new Date() } });
      });
      expect(new Set(stops.map(({ page }) => page)).size).toBe(list.total);
      expect(stops.slice(0, list.rows.length).map(({ page }) => idIn(page))).toEqual(list.rows.map(({ id }) => id));
    });

  test("only records of one's own cities", async () => {
    const { id: cityId } = await database().record.findUniqueOrThrow({
      where: { kind_slug: { kind: "city", slug: "barcelona" } },
    });
    const actor: Actor = { userId: null, name: "N", grants: [{ role: "coordinator", cityId }] };
    const { stops } = await walk(actor, start("ca", "records", { kind: "school" }));
    const own = await database().record.count({ where: { kind: "school", responsibleCityId: cityId } });
    expect(stops).toHaveLength(own);
    expect((await walk({ ...actor, grants: [] }, start("ca", "reviews"))).stops).toEqual([]);
  });
});

test("records to confirm: confirmed ones leave, skipped ones are told at the end", async () => {
  let number = 0;
  const { stops, left } = await walk(system, start("ca", "confirm"), async (page) => {
    number += 1;
    if (number % 2) expect(await confirmRecords(system, [idIn(page)], 12, now)).toMatchObject({ ok: true });
  });
  expect(new Set(stops.map(({ page }) => page)).size).toBe(stops.length);
  expect(left).toBe(Math.floor(stops.length / 2));
});

test("a broken place, filter or list leads nowhere, without an error", async () => {
  for (const query of [
    { list: "records", kind: "school", after: "00000000-0000-4000-8000-000000000000|no date" },
    { list: "records", kind: "school", after: "00000000-0000-4000-8000-000000000000|\u0000", sort: "title" },
    { list: "records", kind: "nothing" },
    { list: "confirm", after: "00000000-0000-4000-8000-000000000000|0|x" },
    { list: "records", kind: "school", after: "00000000-0000-4000-8000-000000000000|+275760-09-13T00:00:00.000Z" },
    { list: "confirm", after: "00000000-0000-4000-8000-000000000000|-000001-01-01|x" },
    { list: "translations", state: "wrong" },
    { list: "waiting", at: "-1", after: "z".repeat(999) },
  ]) {
    const round = parseRound(query)!;
    await expect(nextInRound(system, round, "ca", now)).resolves.toBeDefined();
  }
  expect(parseRound({ list: "people" })).toBeNull();
  expect(returnInRound("/ca/admin/schools/1", "https://example.org/ca/admin/next?list=confirm")).toBe(
    "/ca/admin/schools/1",
  );
  expect(returnInRound("/ca/admin/schools/1", "/ca/admin/next?list=confirm&after=x&saved=yes")).toBe(
    "/ca/admin/schools/1?round=list%3Dconfirm%26after%3Dx",
  );
});
