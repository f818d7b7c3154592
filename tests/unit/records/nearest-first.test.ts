import { expect, test } from "vitest";
import { bitsOf } from "@/lib/records/search/bits";
import { nearestFirst } from "@/lib/records/search/nearest-first";

const city = (id: string, coordinates?: { lat: number; lon: number }) => ({ id, fields: { coordinates } }) as never;
const cities = [
  city("helsinki", { lat: 60.2, lon: 24.9 }),
  city("lisbon", { lat: 38.7, lon: -9.1 }),
  city("barcelona", { lat: 41.4, lon: 2.2 }),
  city("nowhere"),
];

const index = {
  ids: ["0", "1", "2", "3", "4", "5"],
  facets: new Map([
    ["city:helsinki", bitsOf(6, [0, 3])],
    ["city:lisbon", bitsOf(6, [1, 3])],
    ["city:barcelona", bitsOf(6, [4])],
    ["city:nowhere", bitsOf(6, [5])],
  ]),
} as never;

test("the nearest city of each record counts, and equals keep their order", () => {
  const order = Uint32Array.from([5, 2, 3, 1, 0, 4]);
  expect([...nearestFirst(index, order, cities, "barcelona")]).toEqual([4, 3, 1, 0, 5, 2]);
  expect([...nearestFirst(index, order, cities, "helsinki")]).toEqual([3, 0, 4, 1, 5, 2]);
});

test("near to a city without coordinates the order stays", () => {
  const order = Uint32Array.from([5, 2, 3, 1, 0, 4]);
  expect([...nearestFirst(index, order, cities, "nowhere")]).toEqual([...order]);
});
