import fc from "fast-check";
import { expect, test } from "vitest";
import { sortBest } from "@/lib/records/search/query/sort-best";

const ranked = (scores: number[]) => scores.map((score, number) => ({ number, score }));

test("the first thousand come as a full sort has them, and nothing is lost", () => {
  const scores = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2_500, maxLength: 4_000 });
  fc.assert(
    fc.property(scores, (given) => {
      const sorted = ranked(given).sort((a, b) => b.score - a.score || a.number - b.number);
      const found = sortBest(ranked(given));
      expect(found.slice(0, 1_000)).toEqual(sorted.slice(0, 1_000));
      expect(new Set(found.map(({ number }) => number)).size).toBe(given.length);
    }),
    { numRuns: 20 },
  );
});

test("equal points come in the order of their numbers", () => {
  expect(sortBest(ranked([1, 2, 2, 1])).map(({ number }) => number)).toEqual([1, 2, 0, 3]);
});
