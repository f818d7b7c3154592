import { expect, test } from "vitest";
import { layoutPortrait, portraitMost, portraitSize } from "@/components/knot/layout-portrait";

test.each(Array.from({ length: 20 }, (_, count) => count))(
  "a portrait with %d neighbours has room for each",
  (count) => {
    const knots = layoutPortrait(count);
    expect(knots.length).toBe(Math.min(count, portraitMost));
    for (const [index, one] of knots.entries()) {
      for (const other of knots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
      for (const place of [one.x, one.y]) {
        expect(place).toBeGreaterThan(14);
        expect(place).toBeLessThan(portraitSize - 14);
      }
    }
  },
);
