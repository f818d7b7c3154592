import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnotLayout, layoutKnot, layoutKnotNarrow } from "@/components/knot/layout-knot";
import { boxesOverlap } from "@/components/knot/text-lines";

const words = fc
  .array(
    fc.constantFrom("škola", "Institut", "l’Escola", "pedagogicko-psychologická", "för", "ł", "Wien", "em", "1.º"),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(" "));
const neighbours = fc
  .array(fc.record({ label: words, relationLabel: fc.constantFrom("kde se děje", "member since 2017") }), {
    minLength: 1,
    maxLength: 16,
  })
  .map((items) => items.map((item, index) => ({ id: `n${index}`, ...item })));

const layouts = [
  ["wide", (center: string, all: Parameters<typeof layoutKnot>[1]) => layoutKnot(center, all, { width: 740 })],
  ["narrow", (center: string, all: Parameters<typeof layoutKnot>[1]) => layoutKnotNarrow(center, all, { width: 340 })],
] as const;

function boxesOf(layout: KnotLayout) {
  return [layout.center.box, ...layout.neighbours.map(({ box }) => box)];
}

describe.each(layouts)("the %s knot", (_, layout) => {
  it("has no overlapping labels", () => {
    fc.assert(
      fc.property(words, neighbours, (center, all) => {
        const boxes = boxesOf(layout(center, all));
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
      }),
    );
  });

  it("keeps every label inside the drawing", () => {
    fc.assert(
      fc.property(words, neighbours, (center, all) => {
        const drawn = layout(center, all);
        for (const { x, y, width, height } of boxesOf(drawn)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(drawn.width);
          expect(y + height).toBeLessThanOrEqual(drawn.height);
        }
      }),
    );
  });

  it("shows all neighbours in order, with their complete names", () => {
    fc.assert(
      fc.property(words, neighbours, (center, all) => {
        const drawn = layout(center, all).neighbours;
        expect(drawn.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        expect(drawn.map(({ lines }) => lines.join(" ").replaceAll("- ", "-"))).toEqual(all.map(({ label }) => label));
      }),
    );
  });

  it("is always the same for the same input", () => {
    const all = [{ id: "a", label: "Xarxes pel Canvi", relationLabel: "membre des de 2017" }];
    expect(layout("Escola", all)).toEqual(layout("Escola", all));
  });
});
