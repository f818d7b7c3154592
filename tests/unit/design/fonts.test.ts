import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resources } from "@/lib/i18n/resources";
import { czechSigns, unicodeRange, westernSigns } from "@/scripts/fonts/signs";

const folder = join(process.cwd(), "app", "fonts");
const spaceless = (text: string) => text.replace(/\s/g, "");

test("the fonts of a page in the six languages have at most 80 kB", () => {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(6);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80_000);
});

test("the small fonts contain every character of the interface", () => {
  const signs = new Set(JSON.stringify(resources).replaceAll("\\n", ""));
  const known = new Set(westernSigns + czechSigns);
  expect([...signs].filter((sign) => !known.has(sign))).toEqual([]);
});

test("the stylesheet lists the small fonts with their characters, after the whole ones", () => {
  const styles = readFileSync(join(process.cwd(), "app", "styles", "fonts.css"), "utf8");
  for (const signs of [westernSigns, czechSigns])
    expect(spaceless(styles).split(`unicode-range:${spaceless(unicodeRange(signs))};`)).toHaveLength(4);
  const sources = [...styles.matchAll(/url\("([^"]+)"\)/g)].map(([, source = ""]) => source.startsWith("../fonts/"));
  expect(sources).toEqual([false, false, true, true, false, false, true, true, false, false, true, true]);
});
