import { describe, expect, it } from "vitest";
import { type Box, boxesOverlap } from "@/components/knot/text-lines";
import { placeDistrictNames } from "@/components/map/district-names";
import {
  areAllNamed,
  layOutMarks,
  type MarkLayout,
  type PlaceMark,
  phone,
  screens,
  wide,
} from "@/components/map/marks";

const frame = { width: 860, height: 600 };

/** The same pseudo-random places each time. */
function places(count: number, spread: number): PlaceMark[] {
  let seed = 7;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `${index}`, kind: "school" as const, name: `Escola ${index + 1} de la Rambleta`, href: `#${index}` },
    ...{ number: index + 1, x: 430 + (next() - 0.5) * spread, y: 300 + (next() - 0.5) * spread * 0.6 },
  }));
}

const discs = ({ marks, groups }: MarkLayout): Box[] =>
  [...marks, ...groups].map(({ spot: { x, y }, radius }) => ({
    ...{ x: x - radius * 0.7, y: y - radius * 0.7, width: radius * 1.4, height: radius * 1.4 },
  }));

describe.each(screens)("on a $name page", (screen) => {
  it.each([
    [1, 10],
    [12, 700],
    [12, 60],
    [60, 700],
    [400, 800],
    [40, 0],
  ])("%i places within %i units are all there, once, and none covers another", (count, spread) => {
    const layout = layOutMarks(places(count, spread), frame, screen);
    const shown = [...layout.marks.map(({ mark }) => mark), ...layout.groups.flatMap(({ marks }) => marks)];
    expect(shown.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, id) => id),
    );
    const drawn = [...discs(layout), ...layout.marks.flatMap(({ label }) => label?.box ?? [])];
    for (const [index, one] of drawn.entries())
      for (const other of drawn.slice(index + 1)) expect(boxesOverlap(one, other)).toBe(false);
  });

  it("few places at one spot are moved apart, many become a group", () => {
    expect(layOutMarks(places(3, 0), frame, screen).groups).toHaveLength(0);
    const [group] = layOutMarks(places(9, 0), frame, screen).groups;
    expect(group!.marks).toHaveLength(9);
  });
});

it("a phone shows numbers only, a wide page names where there is room", () => {
  expect(layOutMarks(places(6, 600), frame, phone).marks.every(({ label }) => label === undefined)).toBe(true);
  expect(areAllNamed(layOutMarks(places(6, 600), frame, wide))).toBe(true);
  expect(areAllNamed(layOutMarks(places(60, 600), frame, wide))).toBe(false);
});

it("names of districts cover no mark and no other name, and fit into their district", () => {
  const districts = Array.from({ length: 12 }, (_, index) => ({
    district: { id: `${index}`, d: "", x: 60 + index * 65, y: 300, width: index === 0 ? 20 : 120 },
    name: index === 3 ? "Moravská Ostrava a Přívoz" : "Sant Martí",
  }));
  const taken = [{ x: 300, y: 280, width: 100, height: 40 }];
  const names = placeDistrictNames(districts, taken, { ...frame, size: 14.5 });
  expect(names.length).toBeGreaterThan(3);
  expect(names.some(({ id }) => id === "0")).toBe(false);
  for (const [index, { box }] of names.entries()) {
    expect(boxesOverlap(box, taken[0]!)).toBe(false);
    expect(box.width).toBeLessThanOrEqual(120);
    for (const other of names.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  }
});
