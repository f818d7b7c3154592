import { describe, expect, test } from "vitest";
import { comingAndPast, isOver } from "@/lib/kinds/meeting-times";

const now = new Date("2027-06-15T22:30:00Z");
const meeting = (start: string, end?: string) => ({ fields: end ? { start, end } : { start } });
const startsOf = (cards: ReturnType<typeof meeting>[]) => cards.map(({ fields }) => fields.start);

test.each([
  ["2027-06-14", undefined, true],
  ["2027-06-15", undefined, false],
  ["2027-06-10", "2027-06-15", false],
  ["2027-06-10", "2027-06-14", true],
  ["2027-06", undefined, false],
  ["2027-05", undefined, true],
  ["2027-21", undefined, true],
  ["2027-22", undefined, false],
  ["2027", undefined, false],
  ["2027?", undefined, false],
  ["[2027-06-01..2027-06-14]", undefined, true],
  ["[2027-06-01..2027-06-30]", undefined, false],
  ["2019-11/..", undefined, false],
])("a meeting of %s to %s is over in the middle of June 2027: %s", (start, end, over) => {
  expect(isOver(end ? { start, end } : { start }, now)).toBe(over);
});

describe("meetings come apart", () => {
  const cards = ["2027", "2019", "2027-09-22", "2026-11", "2028-01-10", "2027-06-15", "2026-11-20", "2027-23"].map(
    (start) => meeting(start),
  );

  test("those to come nearest first, one without a day after the days of its time", () => {
    expect(startsOf(comingAndPast(cards, now).coming)).toEqual([
      "2027-06-15",
      "2027-09-22",
      "2027-23",
      "2027",
      "2028-01-10",
    ]);
  });

  test("those that are over newest first, one without a day after the days of its time", () => {
    expect(startsOf(comingAndPast(cards, now).past)).toEqual(["2026-11-20", "2026-11", "2019"]);
  });

  test("all of them, once", () => {
    const { coming, past } = comingAndPast(cards, now);
    expect(new Set([...coming, ...past])).toEqual(new Set(cards));
    expect(coming.length + past.length).toBe(cards.length);
  });
});
