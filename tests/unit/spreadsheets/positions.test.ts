import { describe, expect, test } from "vitest";
import { moveArea, readArea } from "@/lib/spreadsheets/cells/areas";
import { isPosition, readPosition } from "@/lib/spreadsheets/cells/positions";

const rounded = (cell: string) => {
  const found = readPosition(cell);
  return found && [found.first, found.second].map((value) => Math.round(value * 1_000) / 1_000);
};

describe("a position in one cell", () => {
  test.each([
    ["41°23'06.5\"N 2°10'24.9\"E", 41.385, 2.174],
    ["41°23’06,5”N, 2°10’24,9”E", 41.385, 2.174],
    ["41º 23′ 6,5″ N; 2º 10′ 24,9″ E", 41.385, 2.174],
    ["38°43'20,5\"N 9°08'21,1\"O", 38.722, -9.139],
    ["N 38° 43.342', W 9° 8.352'", 38.722, -9.139],
    ["9.139 O, 38.722 N", 38.722, -9.139],
    ["49°50'02.4\"s. š., 18°17'30.1\"v. d.", 49.834, 18.292],
    ["49.8340S 18.2917V", 49.834, 18.292],
    ["60°10'15\"N 24°56'15\"Ö", 60.171, 24.938],
    ["57.7 N 11.97 Ö", 57.7, 11.97],
    ["41 23 6.5, 2 10 24.9", 41.385, 2.174],
    ["(41.385, 2.174)", 41.385, 2.174],
    ["[41,385; 2,174]", 41.385, 2.174],
    ["41,3850,2,1740", 41.385, 2.174],
    ["lat: 41.385, lon: 2.174", 41.385, 2.174],
    ["longitude=2.174 latitude=41.385", 41.385, 2.174],
    ["41.385 / -2.174", 41.385, -2.174],
    ["430598 4581274", 430598, 4581274],
  ])("%s", (cell, first, second) => expect(rounded(cell)).toEqual([first, second]));

  test.each([
    "41,38",
    "12, 14",
    "Carrer de Mar, 12",
    "93 123 45 67",
    "2019-04-24",
    "1.234",
    "N",
    "POINT EMPTY",
    "\u0000",
    "7".repeat(10_000),
  ])("%j is none", (cell) => expect(isPosition(cell)).toBe(false));
});

describe("a boundary in one cell", () => {
  const ring = "2 41, 2.1 41, 2.1 41.1, 2 41";
  const points = [
    [2, 41],
    [2.1, 41],
    [2.1, 41.1],
    [2, 41],
  ];

  test("as WKT or GeoJSON", () => {
    expect(readArea(`POLYGON ((${ring}))`)).toEqual({ type: "Polygon", coordinates: [points] });
    expect(readArea(`SRID=4326;MULTIPOLYGON(((${ring})),((${ring}),(${ring})))`)).toEqual({
      type: "MultiPolygon",
      coordinates: [[points], [points, points]],
    });
    expect(readArea(JSON.stringify({ type: "Polygon", coordinates: [points] }))).toMatchObject({ type: "Polygon" });
  });

  test.each([
    "POLYGON EMPTY",
    "POLYGON ((1 2))",
    '{"type":"Polygon","coordinates":[[[1,2]]]}',
    '{"type":"Polygon"',
    '{"type":"Point","coordinates":[1,2]}',
  ])("%s is none", (cell) => expect(readArea(cell)).toBeNull());

  test("is moved whole or not at all", () => {
    const area = readArea(`POLYGON ((${ring}))`)!;
    expect(moveArea(area, ([x = 0, y = 0]) => [y, x])!.coordinates[0]).toEqual(points.map(([x, y]) => [y, x]));
    expect(moveArea(area, ([x]) => (x === 2 ? null : [0, 0]))).toBeNull();
  });
});
