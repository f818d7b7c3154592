import { describe, expect, test } from "vitest";
import { drawGround } from "@/lib/ground/draw";
import { boxOfTopology, districtAround, findDistrict, type Ground, prepareTopology } from "@/lib/ground/ground";
import { makeGround } from "@/lib/ground/make-ground";
import { fitView, kilometresPerUnit, planeAround, toPlane, toSheet } from "@/lib/ground/plane";
import { noShapes } from "@/lib/ground/shapes";
import { collectionOf, featureOf, makeSmallTopology } from "@/lib/ground/simplify";

const sheet = { width: 860, height: 600 };
const box = { west: 2, south: 41.3, east: 2.2, north: 41.45 };

/** Two districts with a common border of many points, and much water and many roads. */
function cityGround(roads: number): Ground {
  const wave = Array.from({ length: 300 }, (_, index) => [
    2.1 + Math.sin(index / 9) * 0.004,
    41.31 + (index / 299) * 0.12,
  ]);
  const [top, bottom] = [wave.at(-1)!, wave[0]!];
  const west = [...wave, [2.02, top[1]!], [2.02, bottom[1]!], bottom];
  const east = [...wave.toReversed(), [2.18, bottom[1]!], [2.18, top[1]!], top];
  const districts = prepareTopology(
    makeSmallTopology(
      {
        districts: collectionOf(
          [west, east].map((ring, index) => ({
            ...featureOf({ type: "Polygon", coordinates: [ring] }),
            id: `${index}`,
          })),
        ),
      },
      4_000,
    ),
  );
  const road = Array.from({ length: roads }, (_, index) =>
    Array.from({ length: 40 }, (_, at) => [
      2 + (at / 39) * 0.2,
      41.3 + (index / roads) * 0.15 + Math.sin(at * 1.7 + index) * 0.0015,
    ]),
  );
  const lake = Array.from({ length: 200 }, (_, at) => [
    2.05 + Math.cos((at / 199) * 2 * Math.PI) * 0.02,
    41.36 + Math.sin((at / 199) * 2 * Math.PI) * 0.02 * (1 + (at % 3) / 20),
  ]);
  lake[199] = lake[0]!;
  const { shapes } = makeGround({ ...noShapes(), water: [[lake]], street: road }, box);
  return {
    version: `${roads}`,
    shapes: prepareTopology(shapes),
    districts,
    districtBox: boxOfTopology(districts),
    sources: [],
  };
}

const viewOf = (ground: Ground) => fitView(ground.districtBox!, sheet, 46);

describe("the ground of a city", () => {
  const ground = cityGround(20);

  test("is drawn once per view", () => {
    const drawn = drawGround(ground, viewOf(ground), sheet, 48_000);
    expect(drawGround(ground, viewOf(ground), sheet, 48_000)).toBe(drawn);
    const nearer = fitView(planeAround([2.1, 41.36], 1), sheet, 46);
    expect(drawGround(ground, nearer, sheet, 48_000)).not.toBe(drawn);
    expect(drawn.layers.map(({ layer }) => layer)).toEqual(["water", "street"]);
    expect(drawn.districts.map(({ id }) => id)).toEqual(["0", "1"]);
  });

  test("draws a common border once, the same for both neighbours", () => {
    const { borders, land, districts } = drawGround(ground, viewOf(ground), sheet, 48_000);
    expect(borders.match(/M/g)).toHaveLength(1);
    expect(land.match(/M/g)).toHaveLength(1);
    // The steps of the border are in the outline of both, in one of the two directions.
    const steps = (d: string) => new Set(d.match(/-?\d+/g)!.map((step) => Math.abs(Number(step))));
    for (const step of steps(borders.slice(borders.indexOf("l"))))
      for (const { d } of districts) expect(steps(d).has(step)).toBe(true);
  });

  test("loses detail and then streets, but not its districts, until it fits", () => {
    const large = cityGround(400);
    const whole = drawGround(large, viewOf(large), sheet, 1_000_000);
    const most = 20_000;
    const drawn = drawGround(large, viewOf(large), sheet, most);
    const length = [...drawn.layers.map(({ d }) => d), drawn.land, drawn.borders].join("").length;
    expect(whole.layers.map(({ d }) => d).join("").length).toBeGreaterThan(most);
    expect(length).toBeLessThanOrEqual(most);
    expect(drawn.land).not.toBe("");
    expect(drawn.districts).toHaveLength(2);
  });

  test("knows the district around a place", () => {
    expect(districtAround(ground, [2.05, 41.36])).toBe("0");
    expect(districtAround(ground, [2.15, 41.36])).toBe("1");
    expect(districtAround(ground, [3, 41.36])).toBeUndefined();
    expect(findDistrict(ground, "2")).toBeUndefined();
  });
});

test("a kilometre has the same length in the legend as on the map", () => {
  for (const latitude of [0, 41.4, 60.2]) {
    const view = fitView(planeAround([10, latitude], 5), sheet, 46);
    const [x] = toSheet(view, toPlane([10, latitude]));
    const degree = 111.195 * Math.cos((latitude * Math.PI) / 180);
    const [there] = toSheet(view, toPlane([10 + 1 / degree, latitude]));
    expect((there - x) * kilometresPerUnit(view, sheet)).toBeCloseTo(1, 2);
  }
});
