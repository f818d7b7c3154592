// `npm run fonts`: writes app/fonts and app/styles/fonts.css from the fonts' packages. Run it when a package of a font is
// updated or a sign is added. Neither licence (SIL OFL 1.1) reserves the name of its font, so a subset keeps it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { czechSigns, unicodeRange, westernSigns } from "./fonts/signs";
import { runCommand } from "./process/command";
import { root } from "./process/project";

type Face = { family: string; package: string; file: string; style: "normal" | "italic"; weight: string };

const weights = { min: 400, max: 700 };
const faces: Face[] = [
  { family: "Literata Variable", package: "literata", file: "literata", style: "normal", weight: "400 700" },
  // Bold italic is so rare that the browser may slant it further.
  { family: "Literata Variable", package: "literata", file: "literata", style: "italic", weight: "400" },
  {
    family: "Hanken Grotesk Variable",
    package: "hanken-grotesk",
    file: "hanken-grotesk",
    style: "normal",
    weight: "400 700",
  },
];

/**
 * The package's own files carry the rest of the names of Europe. The ranges are Fontsource's, without two signs that the
 * fonts do not have (no-break hyphen and narrow no-break space): they would load the whole file in vain.
 */
const wholeRanges = {
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-2010, U+2012-202E, U+2030-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
  "latin-ext":
    "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113",
} as const;
type Subset = keyof typeof wholeRanges;

const signsOf: Record<Subset, string> = { latin: westernSigns, "latin-ext": czechSigns };
const subsets: Subset[] = ["latin", "latin-ext"];

const sourceOf = ({ package: name, file, style }: Face, subset: Subset) =>
  join("node_modules", "@fontsource-variable", name, "files", `${file}-${subset}-wght-${style}.woff2`);

async function writeSubset(face: Face, subset: Subset): Promise<string> {
  const font = readFileSync(join(root, sourceOf(face, subset)));
  const wght = face.style === "italic" ? weights.min : weights;
  const bytes = await subsetFont(font, signsOf[subset], { targetFormat: "woff2", variationAxes: { wght } });
  const name = `${face.file}-${subset}-${face.style}.woff2`;
  writeFileSync(join(root, "app", "fonts", name), bytes);
  return `../fonts/${name}`;
}

const rule = ({ family, style, weight }: Face, source: string, range: string) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight};
  src: url("${source}") format("woff2");
  unicode-range: ${range};
}
`;

const head = `/*
 * Written by scripts/fonts.ts. Literata for reading, Hanken Grotesk for the interface; variable and served from here.
 * The small files hold the signs of the six languages; a page with any other sign also loads the package's whole file.
 * Of two rules for one sign the later one wins, so the whole files stand first.
 */
`;

runCommand(async () => {
  const rules: string[] = [];
  for (const face of faces) {
    for (const subset of subsets) rules.push(rule(face, `../../${sourceOf(face, subset)}`, wholeRanges[subset]));
    for (const subset of subsets)
      rules.push(rule(face, await writeSubset(face, subset), unicodeRange(signsOf[subset])));
  }
  writeFileSync(join(root, "app", "styles", "fonts.css"), `${head}${rules.join("\n")}`);
  return 0;
});
