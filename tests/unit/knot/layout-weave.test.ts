import { expect, it } from "vitest";
import type { Kind } from "@/components/knot/kind-shape";
import { layoutWeave, middleWeave, narrowWeave, strandLabelBox, wideWeave } from "@/components/knot/layout-weave";
import { boxesOverlap } from "@/components/knot/text-lines";

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
    partOf: index % 5 === 0 ? undefined : `${id}-3`,
  })),
);
const ties = Array.from({ length: 12 }, (_, index) => ({
  id: `tie-${index}`,
  kind: "meeting" as const,
  label: "Pracovní skupina pro vzdělávání, Barcelona, duben 2019",
  href: `#tie-${index}`,
  cityIds: cities.filter((_, city) => (index + city) % 3 > 0).map(({ id }) => id),
}));

it("places every city on its own cord, in the given order", () => {
  const { cords } = layoutWeave(cities, records, ties, wideWeave);
  expect(cords.map(({ city }) => city.name)).toEqual(cities.map(({ name }) => name));
  expect(cords.map(({ y }) => y)).toEqual(cords.map(({ y }) => y).sort((a, b) => a - b));
});

it.each([wideWeave, middleWeave, narrowWeave])(
  "never covers a knot with another one, including those of strands (%o)",
  (size) => {
    const { cords, strands } = layoutWeave(cities, records, ties, size);
    const knots = [...cords.flatMap((cord) => cord.knots), ...strands.flatMap((strand) => strand.knots)];
    for (const [index, knot] of knots.entries())
      for (const other of knots.slice(index + 1))
        expect(Math.hypot(knot.x - other.x, knot.y - other.y)).toBeGreaterThan(24);
  },
);

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
