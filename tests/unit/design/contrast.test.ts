import { describe, expect, it } from "vitest";
import { brand } from "@/components/knot/brand";
import { colourTokens, contrast } from "./tokens-of";

const tokens = colourTokens();
const kinds = Object.keys(brand.kinds);
const grounds = ["paper", "shade"];

function colour(name: string, mode: "light" | "dark"): string {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`No colour ${name}`);
  return pair[mode];
}

it("contrast is computed as WCAG defines it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

describe.each(["light", "dark"] as const)("in %s", (mode) => {
  const words = ["ink", "quiet", "thread", ...kinds].flatMap((name) => grounds.map((ground) => [name, ground]));

  it.each(words)("text in %s is readable on %s", (name, ground) => {
    expect(contrast(colour(name, mode), colour(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...kinds, "thread", "edge"])("a knot or border in %s contrasts with paper and land", (name) => {
    for (const ground of ["paper", "land"])
      expect(contrast(colour(name, mode), colour(ground, mode))).toBeGreaterThanOrEqual(3);
  });

  it("a button's text is readable, hovered or not", () => {
    expect(contrast(colour("paper", mode), colour("thread", mode))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("paper", mode), colour("ink", mode))).toBeGreaterThanOrEqual(4.5);
  });

  it("a marked word is readable", () => {
    for (const name of ["ink", "quiet"])
      expect(contrast(colour(name, mode), colour("mark", mode))).toBeGreaterThanOrEqual(4.5);
  });

  it("map labels are readable on land", () => {
    for (const name of ["ink", "quiet"])
      expect(contrast(colour(name, mode), colour("land", mode))).toBeGreaterThanOrEqual(4.5);
  });
});

it("icons and pictures use the colours of the pages", () => {
  for (const [name, value] of Object.entries(brand.kinds)) expect(value).toBe(colour(name, "light"));
  for (const mode of ["light", "dark"] as const)
    for (const [name, value] of Object.entries(brand[mode])) expect(value).toBe(colour(name, mode));
});
