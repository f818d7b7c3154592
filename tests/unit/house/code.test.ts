import { describe, expect, it } from "vitest";
import { countByFolder, findDuplicateNames, productFolders, readSources } from "@/scripts/house/sources";
import { root } from "@/scripts/process/project";

const maxLines = 200;
const maxFilesInFolder = 40;
const maxCasts = 10;
const sources = readSources(root);

describe(`the code in ${productFolders.join(", ")}`, () => {
  it("declares each exported name in one file only", () => {
    expect(Object.fromEntries(findDuplicateNames(sources))).toEqual({});
  });

  it(`has no file of more than ${maxLines} lines`, () => {
    expect(sources.filter(({ lines }) => lines > maxLines).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it(`has no folder with more than ${maxFilesInFolder} files`, () => {
    const folders = [...countByFolder(sources.map(({ path }) => path))];
    expect(folders.filter(([, count]) => count > maxFilesInFolder)).toEqual([]);
  });

  it(`has at most ${maxCasts} casts by "as unknown as"`, () => {
    const casts = sources.flatMap(({ path, text }) => Array<string>(text.split("as unknown as").length - 1).fill(path));
    expect(casts.length, casts.join("\n")).toBeLessThanOrEqual(maxCasts);
  });
});

describe("findDuplicateNames", () => {
  const source = (path: string, text: string) => ({ path, text, lines: 1 });

  it("finds a name that two files declare, in any way", () => {
    const found = findDuplicateNames([
      source("lib/a.ts", "export type Outcome = string;\n"),
      source("lib/b.ts", "export const other = 1;\nexport function Outcome() {}\n"),
    ]);
    expect([...found]).toEqual([["Outcome", ["lib/a.ts", "lib/b.ts"]]]);
  });

  it("ignores names that a framework requires in several files", () => {
    const page = (path: string) =>
      source(
        path,
        'export const GET = 1;\nexport const dynamic = "error";\nexport async function generateMetadata() {}\n',
      );
    expect(findDuplicateNames([page("app/a/page.tsx"), page("app/b/page.tsx")]).size).toBe(0);
  });

  it("counts overloads in one file as one declaration", () => {
    const overloads = source("lib/a.ts", "export function keep(a: 1): 1;\nexport function keep(a: 2): 2;\n");
    expect(findDuplicateNames([overloads]).size).toBe(0);
  });
});
