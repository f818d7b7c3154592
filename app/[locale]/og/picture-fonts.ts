import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brand } from "@/components/knot/brand";

type Font = { name: string; data: Buffer; weight: 400 | 500; style: "normal" };

// Two files per face: Western letters (å, ·) and Central European and Catalan ones (č, ř, ů, ŀ). The renderer takes one
// file per name, so the second has its own name, which drawings list as a fallback.
const files = [
  { name: brand.reading, family: "literata", weight: 500 },
  { name: brand.interface, family: "hanken-grotesk", weight: 400 },
] as const;

async function readFont(family: string, subset: string, weight: number): Promise<Buffer> {
  const folder = join(process.cwd(), "node_modules", "@fontsource", family, "files");
  return readFile(join(/* turbopackIgnore: true */ folder, `${family}-${subset}-${weight}-normal.woff`));
}

async function readFonts(): Promise<Font[]> {
  const wanted = files.flatMap(({ name, family, weight }) =>
    ["latin", "latin-ext"].map(async (subset): Promise<Font> => {
      const data = await readFont(family, subset, weight);
      return { name: subset === "latin" ? name : `${name} Extended`, data, weight, style: "normal" };
    }),
  );
  return Promise.all(wanted);
}

let fonts: Promise<Font[]> | undefined;

/** Reads the fonts once per process (110 kB in all). */
export function pictureFonts(): Promise<Font[]> {
  fonts ??= readFonts();
  return fonts;
}
