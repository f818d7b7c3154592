import { describe, expect, test } from "vitest";
import { keepAfterSave, keepNumbers, listNumbers } from "@/lib/records/search/kept-numbers";

const dense = Int32Array.from({ length: 3_000 }, (_, at) => at * 3 + 1);
const sparse = Int32Array.of(7, 4_000, 90_001);

describe.each([
  ["a list of every third number", dense],
  ["a list of a few numbers", sparse],
  ["an empty list", new Int32Array()],
])("%s", (_what, numbers) => {
  test("is the same after it was kept", () => {
    expect(listNumbers(keepNumbers(numbers))).toEqual(numbers);
  });

  test("takes a number in and gives it up again, and a copy leaves the old one as it was", () => {
    const kept = keepNumbers(numbers);
    for (const number of [0, 8, 100_000]) {
      const larger = keepAfterSave(kept, number, true);
      expect(listNumbers(larger)).toEqual(
        numbers.includes(number) ? numbers : Int32Array.from([...numbers, number]).sort(),
      );
      expect(listNumbers(keepAfterSave(larger, number, false))).toEqual(numbers.filter((other) => other !== number));
      expect(listNumbers(kept)).toEqual(numbers);
    }
  });

  test("stays the same object where a save changes nothing", () => {
    const kept = keepNumbers(numbers);
    expect(keepAfterSave(kept, 5, false)).toBe(kept);
    for (const number of numbers.slice(0, 3)) expect(keepAfterSave(kept, number, true)).toBe(kept);
  });
});

test("a list of many of all numbers takes a fraction of its size", () => {
  expect(keepNumbers(dense).byteLength).toBeLessThan(dense.byteLength / 9);
  expect(keepNumbers(sparse).byteLength).toBe(sparse.byteLength);
});
