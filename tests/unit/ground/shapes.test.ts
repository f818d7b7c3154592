import { describe, expect, it, test } from "vitest";
import type { GeoBox } from "@/lib/ground/box";
import { clipLine, clipRing } from "@/lib/ground/clip";
import { innerPoint } from "@/lib/ground/inner-point";
import { joinDirected, joinEitherWay } from "@/lib/ground/join-lines";
import { layerOfTags, layerOfTile } from "@/lib/ground/kind-of-feature";
import { writeLine } from "@/lib/ground/path-writer";
import { seaOf } from "@/lib/ground/sea";
import type { Area, Line } from "@/lib/ground/shapes";

const box: GeoBox = { west: 0, south: 0, east: 10, north: 10 };

/** By the even-odd rule, which the drawing uses. */
function covers(areas: Area[], [x = 0, y = 0]: number[]): boolean {
  return areas.some((area) => {
    const crossed = area.flatMap((ring) =>
      ring.filter(([fromX = 0, fromY = 0], index) => {
        const [toX = 0, toY = 0] = ring[index + 1] ?? [fromX, fromY];
        return fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
      }),
    );
    return crossed.length % 2 === 1;
  });
}

describe("cutting to a box", () => {
  it("closes a ring along the edge", () => {
    const ring = clipRing(
      [
        [-5, 2],
        [5, 2],
        [5, 8],
        [-5, 8],
        [-5, 2],
      ],
      box,
    );
    expect(ring).toHaveLength(5);
    expect(ring.every(([x = 0]) => x >= 0)).toBe(true);
    expect(covers([[ring]], [2, 5])).toBe(true);
    expect(
      clipRing(
        [
          [-5, 2],
          [-1, 2],
          [-1, 8],
          [-5, 2],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it("keeps the pieces of a line", () => {
    const pieces = clipLine(
      [
        [-2, 5],
        [5, 5],
        [12, 5],
        [12, 6],
        [5, 6],
      ],
      box,
    );
    expect(pieces).toEqual([
      [
        [0, 5],
        [5, 5],
        [10, 5],
      ],
      [
        [10, 6],
        [5, 6],
      ],
    ]);
    expect(
      clipLine(
        [
          [-2, 5],
          [-2, 9],
        ],
        box,
      ),
    ).toEqual([]);
    // One segment across the whole box.
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });
});

describe("joining lines", () => {
  test("pieces of a street become one line, and a crossing stays one", () => {
    const joined = joinEitherWay([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.map(([x]) => x).sort()).toEqual([0, 1, 2, 3]);
    const crossing: Line[] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 5],
      ],
    ];
    expect(joinEitherWay(crossing)).toHaveLength(3);
  });

  test("a coast is joined in its direction only", () => {
    const coast = joinDirected([
      [
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [9, 9],
        [8, 9],
      ],
    ]);
    expect(coast).toContainEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(coast).toHaveLength(2);
  });
});

describe("the sea", () => {
  // Land is on the left of a coast.
  const northShore: Line = [
    [-1, 6],
    [4, 6],
    [11, 6],
  ];

  it("is what lies right of a coast, up to the edge", () => {
    const sea = seaOf([northShore], box);
    expect(covers(sea, [5, 3])).toBe(true);
    expect(covers(sea, [0.1, 0.1])).toBe(true);
    expect(covers(sea, [5, 8])).toBe(false);
    const southShore = seaOf([northShore.toReversed()], box);
    expect(covers(southShore, [5, 8])).toBe(true);
    expect(covers(southShore, [5, 3])).toBe(false);
  });

  it("leaves out islands, and can be nothing but islands", () => {
    const island: Line = [
      [4, 2],
      [6, 2],
      [6, 4],
      [4, 4],
      [4, 2],
    ];
    const sea = seaOf([northShore, island], box);
    expect(covers(sea, [5, 3])).toBe(false);
    expect(covers(sea, [8, 3])).toBe(true);
    const open = seaOf([island], box);
    expect(covers(open, [5, 3])).toBe(false);
    expect(covers(open, [1, 9])).toBe(true);
  });

  it("lies between two shores", () => {
    const strait = seaOf(
      [
        [
          [-1, 7],
          [11, 7],
        ],
        [
          [11, 3],
          [-1, 3],
        ],
      ],
      box,
    );
    expect(covers(strait, [5, 5])).toBe(true);
    expect(covers(strait, [5, 9])).toBe(false);
    expect(covers(strait, [5, 1])).toBe(false);
  });

  it("is not guessed where a coast ends in the middle", () => {
    expect(
      seaOf(
        [
          [
            [-1, 5],
            [5, 5],
          ],
        ],
        box,
      ),
    ).toEqual([]);
    expect(seaOf([], box)).toEqual([]);
  });

  it("cuts an island that lies across the edge", () => {
    // Begins inside the box.
    const sea = seaOf(
      [
        [
          [8, 4],
          [12, 4],
          [12, 6],
          [8, 6],
          [8, 4],
        ],
      ],
      box,
    );
    expect(covers(sea, [9, 5])).toBe(false);
    expect(covers(sea, [5, 5])).toBe(true);
  });
});

test("features are known by the tags of OpenStreetMap and by the layers of tiles", () => {
  expect(layerOfTags({ natural: "water" }, true)).toBe("water");
  expect(layerOfTags({ leisure: "park" }, true)).toBe("green");
  expect(layerOfTags({ highway: "primary" }, false)).toBe("road");
  expect(layerOfTags({ highway: "primary", tunnel: "yes" }, false)).toBeUndefined();
  expect(layerOfTags({ highway: "residential" }, false)).toBeUndefined();
  expect(layerOfTags({ building: "school" }, true)).toBeUndefined();
  expect(layerOfTile("water", { kind: "ocean" }, true)).toBe("water");
  expect(layerOfTile("landuse", { kind: "park" }, true)).toBe("green");
  expect(layerOfTile("landuse", { kind: "industrial" }, true)).toBeUndefined();
  expect(layerOfTile("roads", { kind: "highway" }, false)).toBe("road");
  expect(layerOfTile("roads", { kind: "major_road", kind_detail: "secondary" }, false)).toBe("street");
  expect(layerOfTile("transportation", { class: "primary" }, false)).toBe("road");
  expect(layerOfTile("landcover", { class: "wood" }, true)).toBe("green");
  expect(layerOfTile("poi", { class: "school" }, false)).toBeUndefined();
});

test("a path is written in whole relative steps, without points that fall together", () => {
  expect(
    writeLine(
      [
        [1, 1],
        [1.1, 1.1],
        [2, 1],
        [2, 3],
      ],
      false,
    ),
  ).toBe("M2 2l2 0 0 4");
  expect(
    writeLine(
      [
        [0, 0],
        [4, 0],
        [4, -4],
        [0, 0],
      ],
      true,
    ),
  ).toBe("M0 0l8 0 0-8z");
  expect(
    writeLine(
      [
        [1, 1],
        [1.1, 1.1],
      ],
      false,
    ),
  ).toBe("");
});

test("a name is written where an area is widest", () => {
  const point = innerPoint([
    [
      [0, 0],
      [2, 0],
      [2, 8],
      [10, 8],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ])!;
  expect(point.width).toBeCloseTo(10);
  expect(point.y).toBeGreaterThan(8);
});
