import { expect, test } from "vitest";
import { type BenchFigure, findWorse } from "@/scripts/bench/expectations";

const figures: BenchFigure[] = [
  { name: "record, kept", value: 4.1, better: "higher" },
  { name: "slowest save", value: 2.6, better: "lower" },
  { name: "refused", value: 0, better: "lower" },
];

test("a figure up to a third worse than expected is accepted, and so is a better one", () => {
  expect(findWorse(figures, { "record, kept": 6, "slowest save": 2, refused: 0 })).toEqual([]);
  expect(findWorse(figures, { "record, kept": 1, "slowest save": 20 })).toEqual([]);
});

test("a figure worse by more than a third is reported, in either direction", () => {
  expect(findWorse(figures, { "record, kept": 6.3, "slowest save": 1.9 })).toEqual([
    "record, kept: 4.10, expected about 6.3",
    "slowest save: 2.60, expected about 1.9",
  ]);
  expect(findWorse([{ name: "refused", value: 1, better: "lower" }], { refused: 0 })).toHaveLength(1);
});

test("a missing figure is reported", () => {
  expect(findWorse(figures, { "list, kept": 6 })).toEqual(["list, kept: not measured"]);
});
