import { countByFolder, findDuplicateNames, readSources, type Source } from "./sources";

type Measure = { name: string; value: string | number };

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const countMatches = (sources: readonly Source[], pattern: RegExp) =>
  sources.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

/** Measures sizes, folders, casts and duplicate names. The linter checks complexity and length of functions. */
export function measureHouse(checkout: string): Measure[] {
  const sources = readSources(checkout);
  const lengths = sources.map(({ lines }) => lines).sort((one, other) => one - other);
  const folders = [...countByFolder(sources.map(({ path }) => path))];
  return [
    { name: "Files", value: sources.length },
    { name: "Lines of a file: median", value: quantile(lengths, 0.5) },
    { name: "Lines of a file: nine in ten are below", value: quantile(lengths, 0.9) },
    { name: "Lines of a file: largest", value: lengths.at(-1) ?? 0 },
    { name: "Files over 200 lines", value: lengths.filter((lines) => lines > 200).length },
    { name: "Files in the fullest folder", value: Math.max(...folders.map(([, count]) => count)) },
    { name: "Folders with more than 40 files", value: folders.filter(([, count]) => count > 40).length },
    { name: "Casts by `as unknown as`", value: countMatches(sources, /as unknown as/g) },
    { name: "Exported names declared in several files", value: findDuplicateNames(sources).size },
  ];
}
