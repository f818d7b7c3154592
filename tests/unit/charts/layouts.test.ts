import { describe, expect, test } from "vitest";
import { layoutBars } from "@/components/charts/layout-bars";
import { layoutLine } from "@/components/charts/layout-line";
import { layoutLineage, layoutSteps } from "@/components/charts/layout-lineage";
import { middleOf, spanOf, timeScale } from "@/components/charts/time-scale";

const today = "2026-11-30";

describe("the scale of time", () => {
  test("begins with the year of the first day and ends after the year of the last", () => {
    const { at, ticks } = timeScale(["2014-09-01", "2019-03-01"], 0, 600, 8);
    expect(at("2014-01-01")).toBe(0);
    expect(at("2020-01-01")).toBe(600);
    expect(ticks.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  });

  test("marks fewer years where there is little room", () => {
    expect(
      timeScale(
        ["1980", "2026"].map((year) => `${year}-01-01`),
        0,
        300,
        4,
      ).ticks.length,
    ).toBeLessThanOrEqual(5);
  });

  test("an imprecise date stands in the middle of its days, and what is no date nowhere", () => {
    expect(middleOf(spanOf("2022/2023"))).toBe("2022-12-31");
    expect(middleOf(spanOf("someday"))).toBeNull();
    expect(middleOf(spanOf(undefined))).toBeNull();
  });
});

describe("bars", () => {
  const periods = [
    { id: "later", label: "Later", from: "2020", until: "2022" },
    { id: "first", label: "First", from: "2014" },
    { id: "vague", label: "Vague", until: "2019" },
  ];

  test.each([
    [740, true],
    [340, false],
  ])("stay inside a drawing %d wide, the earliest first", (width, beside) => {
    const { bars, height } = layoutBars(periods, today, { width, beside });
    expect(bars.map(({ id }) => id)).toEqual(["vague", "first", "later"]);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(bar.y).toBeLessThan(height);
    }
    const ends = bars.map(({ y }) => y);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  test("say what goes on and what began before anybody noted it", () => {
    const { bars } = layoutBars(periods, today, { width: 740, beside: true });
    expect(bars.map(({ goesOn, opensBefore }) => [goesOn, opensBefore])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  test("a membership that is to come has a bar, too", () => {
    const { bars } = layoutBars([{ id: "a", label: "A", from: "2028" }], today, { width: 740, beside: true });
    expect(bars[0]!.width).toBeGreaterThan(0);
    expect(bars[0]!.x + bars[0]!.width).toBeLessThanOrEqual(740);
  });
});

describe("a figure over time", () => {
  const values = [
    { id: "b", value: 22, asOf: "2019-05-06" },
    { id: "a", value: 13, asOf: "2015" },
    { id: "lost", value: 5, asOf: "someday" },
  ];

  test("goes from the earliest to the latest, and a larger value stands higher", () => {
    const { points, height } = layoutLine(values, 460);
    expect(points.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(points[0]!.x).toBeLessThan(points[1]!.x);
    expect(points[0]!.y).toBeGreaterThan(points[1]!.y);
    for (const { x, y, labelY } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(460);
      expect(labelY).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test.each([[[0, 0]], [[-4, 6]], [[7, 7]]])("stays inside its drawing with the values %j", (numbers) => {
    const dated = numbers.map((value, index) => ({ id: String(index), value, asOf: String(2020 + index) }));
    for (const { y } of layoutLine(dated, 460).points) expect(y).toBeGreaterThanOrEqual(34);
  });
});

describe("a lineage", () => {
  const name = (id: string) => ({ id, label: `A practice called ${id}`, relationLabel: "Krnov, 2024" });

  test("has its originals on the left and its adaptations on the right", () => {
    const { center, neighbours } = layoutLineage("This", [name("a"), name("b")], [name("c")]);
    expect(neighbours.map(({ id, x }) => [id, x < center.x])).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
  });

  test("stands below each other on a phone, without overlaps", () => {
    const { steps, height } = layoutSteps([name("a"), { ...name("own"), relationLabel: "" }, name("c")], 340);
    for (const [index, step] of steps.entries()) if (index > 0) expect(step.y).toBeGreaterThan(steps[index - 1]!.end);
    expect(steps.at(-1)!.end).toBeLessThanOrEqual(height);
  });
});
