import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { boxesOverlap } from "@/components/knot/text-lines";
import { europe, mapHeight, mapWidth, outlineOfEurope } from "@/components/map/outline-of-europe";
import { placeLabels } from "@/components/map/place-labels";
import { spreadOut } from "@/components/map/spread-out";

describe("the outline of Europe", () => {
  it("is small, and finer than a screen shows at twice its scale", () => {
    const text = Object.values(outlineOfEurope).join("");
    expect(gzipSync(text).length).toBeLessThan(14_000);
    expect(outlineOfEurope.land.match(/M/g)!.length).toBeGreaterThan(80);
  });

  it.each([
    ["Lisboa", -9.14, 38.72],
    ["Limerick", -8.63, 52.66],
    ["Helsinki", 24.94, 60.17],
    ["Athína", 23.73, 37.98],
    ["Oulu", 25.47, 65.01],
  ])("has room for %s", (_, longitude, latitude) => {
    const [x = -1, y = -1] = europe([longitude, latitude]) ?? [];
    expect(x > 0 && x < mapWidth && y > 0 && y < mapHeight).toBe(true);
  });
});

describe("points that are close to each other", () => {
  const crowd = [0, 3, 6, 0, 200, 31].map((x, index) => ({ id: `${index}`, x: 100 + x, y: 100 }));

  it("are moved apart, not far; a single point is not moved", () => {
    const { spots, tight } = spreadOut(crowd, 26, 60);
    expect(tight).toEqual([]);
    expect(spots.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4", "5"]);
    for (const [index, one] of spots.entries()) {
      expect(Math.hypot(one.x - crowd[index]!.x, one.y - crowd[index]!.y)).toBeLessThanOrEqual(60.1);
      for (const other of spots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(25);
    }
    expect(spots[4]).toEqual({ id: "4", x: 300, y: 100 });
    expect(spots.filter(({ from }) => from).length).toBeGreaterThan(1);
  });

  it("are named where there is no room for all of them", () => {
    expect(spreadOut(crowd, 26, 4).tight[0]).toHaveLength(2);
  });
});

it("labels avoid knots, each other and the edge", () => {
  const points = Array.from({ length: 30 }, (_, index) => ({
    id: `${index}`,
    x: 20 + ((index * 137) % 360),
    y: 20 + ((index * 71) % 260),
    label: "Escola Rambleta del Clot",
  }));
  const labels = placeLabels(points, { width: 400, height: 300, size: 15, knot: 19 });
  expect(labels.length).toBeGreaterThan(3);
  for (const [index, { box }] of labels.entries()) {
    expect(box.x >= 0 && box.x + box.width <= 400).toBe(true);
    for (const other of labels.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  }
});
