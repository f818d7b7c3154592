import { describe, expect, test } from "vitest";
import { findsUseful, meanOf, ndcg, recall } from "@/scripts/search/metrics";

const wanted = new Map([
  ["practices/best", 3],
  ["guides/good", 2],
  ["schools/loose", 1],
]);

describe("nDCG", () => {
  test("is 1 for the ideal order and 0 when nothing wanted is found", () => {
    expect(ndcg(["practices/best", "guides/good", "schools/loose"], wanted)).toBe(1);
    expect(ndcg(["practices/other", "cities/other"], wanted)).toBe(0);
    expect(ndcg([], wanted)).toBe(0);
  });

  test("weighs a result by 2^grade − 1 and by the logarithm of its place", () => {
    const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(["cities/other", "practices/best"], wanted)).toBeCloseTo(7 / Math.log2(3) / ideal, 10);
    expect(ndcg(["guides/good", "practices/best"], wanted)).toBeCloseTo((3 + 7 / Math.log2(3)) / ideal, 10);
  });

  test("looks at the first ten results only, and counts a repeated one once", () => {
    const others = Array.from({ length: 10 }, (_, number) => `practices/other-${number}`);
    expect(ndcg([...others, "practices/best"], wanted)).toBe(0);
    expect(ndcg(["practices/best", "practices/best"], wanted)).toBe(ndcg(["practices/best"], wanted));
  });

  test("reaches 1 with ten results when more than ten are wanted", () => {
    const many = new Map(Array.from({ length: 14 }, (_, number) => [`schools/${number}`, 2]));
    expect(ndcg([...many.keys()].slice(0, 10), many)).toBe(1);
  });
});

describe("recall", () => {
  test("is the share of the useful records among the first twenty results", () => {
    expect(recall(["practices/best", "schools/loose"], wanted)).toBe(0.5);
    const others = Array.from({ length: 20 }, (_, number) => `practices/other-${number}`);
    expect(recall([...others, "practices/best"], wanted)).toBe(0);
    expect(recall(["practices/best"], new Map([["practices/best", 1]]))).toBe(0);
  });
});

test("something loosely related among the first ten is not useful", () => {
  expect(findsUseful(["schools/loose"], wanted)).toBe(false);
  expect(findsUseful(["schools/loose", "guides/good"], wanted)).toBe(true);
});

test("the mean of no figures is no figure", () => {
  expect(meanOf([])).toBeUndefined();
  expect(meanOf([0, 1])).toBe(0.5);
});
