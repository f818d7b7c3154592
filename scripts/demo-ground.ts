// `npm run demo-ground -- <folder>`: writes prisma/demo/ground from the boundaries that five cities publish as GeoJSON.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collectionOf, makeSmallTopology } from "@/lib/ground/simplify";
import { demoGrounds } from "@/prisma/demo/ground/sources";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

/** Kept of each city, a few more where there are many districts. */
const pointsPerDistrict = 36;
const leastPoints = 700;

const [folder] = process.argv.slice(2);

async function writeGround(slug: string, file: string, nameKey: string): Promise<string> {
  const { features } = JSON.parse(await readFile(join(folder!, file), "utf8"));
  // The sea outside of Helsinki is no place where people live, and has no number.
  const inhabited = features.filter((feature: { properties: Record<string, string> }) =>
    /\d/.test(feature.properties.code ?? ""),
  );
  const named = inhabited.map((feature: { properties: Record<string, string>; geometry: object }) => ({
    type: "Feature",
    properties: { code: feature.properties.code, name: feature.properties[nameKey] },
    geometry: feature.geometry,
  }));
  const most = Math.max(leastPoints, named.length * pointsPerDistrict);
  const topology = makeSmallTopology({ districts: collectionOf(named) }, most);
  const text = JSON.stringify(topology);
  await writeFile(join("prisma/demo/ground", `${slug}.topojson`), `${text}\n`);
  return `${slug}: ${named.length} districts, ${Math.round(text.length / 1_000)} kB`;
}

runCommand(async () => {
  if (!folder) throw new ExplainedError("Give the folder of the GeoJSON files.");
  for (const [slug, { file, nameKey }] of Object.entries(demoGrounds))
    console.log(await writeGround(slug, file, nameKey));
  return 0;
});
