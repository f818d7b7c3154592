import { readFileSync } from "node:fs";

export type Pair = { light: string; dark: string };
const file = new URL("../../../app/styles/tokens.css", import.meta.url);

/** The colour tokens: name → the two values of light-dark(). */
export function colourTokens(): Map<string, Pair> {
  const pattern = /--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
  const matches = readFileSync(file, "utf8").matchAll(pattern);
  return new Map([...matches].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]));
}

/** Contrast ratio as defined by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channel(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
