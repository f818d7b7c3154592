import { expect, it } from "vitest";
import type { Kind } from "@/components/knot/kind-shape";
import { layoutWeave } from "@/components/knot/layout-weave";
import { boxesOverlap } from "@/components/knot/text-lines";
import { wideWeave } from "@/components/knot/weave-model";
import { strandLabelBox } from "@/components/knot/weave-strands";

const cities = ["Lisboa", "Barcelona", "Praha", "Wien", "Helsinki"].map((name) => ({
  id: name,
  name,
  href: `#${name}`,
}));
const kinds: Kind[] = ["school", "practice", "cluster", "network"];
const records = cities.flatMap(({ id }, city) =>
  Array.from({ length: 6 + city * 12 }, (_, index) => ({
    id: `${id}-${index}`,
    kind: kinds[index % kinds.length] ?? "school",
    cityId: id,
    title: `${index}`,
    href: `#${id}-${index}`,
    year: index % 6 === 0 ? undefined : 1990 + ((index * 7 + city * 3) % 36),
    partOf: index % 5 === 0 ? undefined : `${id}-3`,
  })),
);
const ties = Array.from({ length: 12 }, (_, index) => ({
  id: `tie-${index}`,
  kind: "meeting" as const,
  label: "Pracovní skupina pro vzdělávání, Barcelona, duben 2019",
  title: "Meeting",
  year: index === 5 ? undefined : 2019 + (index % 4),
  href: `#tie-${index}`,
  cityIds: cities.filter((_, city) => (index + city) % 3 > 0).map(({ id }) => id),
}));

it("places every city on its own cord, in the given order", () => {
  const { cords } = layoutWeave(cities, records, ties, wideWeave);
  expect(cords.map(({ city }) => city.name)).toEqual(cities.map(({ name }) => name));
  expect(cords.map(({ y }) => y)).toEqual(cords.map(({ y }) => y).sort((a, b) => a - b));
});

/** A drawing with less room, in which years have to share their columns. */
const smallWeave = { ...wideWeave, width: 720, ties: 4 };

it.each([wideWeave, smallWeave])("never covers a knot with another one, including those of strands (%o)", (size) => {
  const { cords, strands } = layoutWeave(cities, records, ties, size);
  const knots = [...cords.flatMap((cord) => cord.knots), ...strands.flatMap((strand) => strand.knots)];
  for (const [index, knot] of knots.entries())
    for (const other of knots.slice(index + 1))
      expect(Math.hypot(knot.x - other.x, knot.y - other.y)).toBeGreaterThan(24);
});

it("ties a strand exactly to its cities", () => {
  const { strands, cords } = layoutWeave(cities, records, ties, wideWeave);
  expect(strands.length).toBe(wideWeave.ties);
  for (const { tie, knots } of strands) {
    const tied = cords.filter(({ y }) => knots.some((knot) => Math.abs(knot.y - y) < 6)).map(({ city }) => city.id);
    expect(tied.sort()).toEqual([...tie.cityIds].sort());
  }
});

it("keeps the labels of strands apart", () => {
  const boxes = layoutWeave(cities, records, ties, wideWeave).strands.map(strandLabelBox);
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
});

it("keeps knots inside the drawing", () => {
  const { width, height, cordStart, cords } = layoutWeave(cities, records, ties, wideWeave);
  for (const { x, y } of cords.flatMap((cord) => cord.knots)) {
    expect(x).toBeGreaterThan(cordStart);
    expect(x).toBeLessThan(width);
    expect(y).toBeLessThan(height);
  }
});

it("handles a directory without ties, and a city without records", () => {
  const { cords, strands } = layoutWeave(cities.slice(0, 1), [], [], wideWeave);
  expect(cords).toHaveLength(1);
  expect(strands).toEqual([]);
});

it("does not depend on the order of records", () => {
  expect(layoutWeave(cities, [...records].reverse(), ties, wideWeave)).toEqual(
    layoutWeave(cities, records, ties, wideWeave),
  );
});

it.each([wideWeave, smallWeave])("lets the way to the right mean time, for knots and strands (%o)", (size) => {
  const { cords, strands, years } = layoutWeave(cities, records, ties, size);
  const dated = [
    ...cords.flatMap(({ knots }) => knots.map(({ record, x }) => ({ year: record.year, x }))),
    ...strands.map(({ tie, x }) => ({ year: tie.year, x })),
  ];
  const marks = years.toSorted((a, b) => a.x - b.x);
  expect(marks.map(({ year }) => year ?? 0)).toEqual(marks.map(({ year }) => year ?? 0).toSorted((a, b) => a - b));
  for (const { year, x } of dated) {
    const before = marks.findLast((mark) => mark.x <= x);
    const after = marks.find((mark) => mark.x > x);
    if (year === undefined) expect(before?.year).toBeNull();
    else {
      expect(before?.year ?? 0).toBeLessThanOrEqual(year);
      if (after?.year) expect(after.year).toBeGreaterThan(year);
    }
  }
});

it("says no year twice, and keeps the years apart", () => {
  const { years, width } = layoutWeave(cities, records, ties, smallWeave);
  expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
  for (const [index, { x }] of years.entries()) {
    expect(x).toBeLessThan(width);
    if (index > 0) expect(x - years[index - 1]!.x).toBeGreaterThan(36);
  }
});

it("draws a directory in which nothing has a date", () => {
  const undated = records.map(({ year: _year, ...record }) => record);
  const { years, cords } = layoutWeave(cities, undated, [], wideWeave);
  expect(years.map(({ year }) => year)).toEqual([null]);
  expect(cords.every(({ knots }) => knots.length > 0)).toBe(true);
});
