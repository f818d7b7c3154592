// `npm run ground -- <city> <file>`: loads what lies under the knots on a city's maps. `npm run ground -- remove <city>`.
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { readGroundFile } from "@/lib/ground/read-file";
import { groundBox, loadGround, removeGround } from "@/lib/records/write/load-ground";
import { joinDatabase } from "./database/database";
import { readGroundArguments, type SourceValues, sourceOf } from "./ground/arguments";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Give the city's slug and a file:
  npm run ground -- barcelona extract.geojson
  npm run ground -- barcelona extract.pmtiles --attribution "© …" --licence "CC BY 4.0" --address https://…
  npm run ground -- remove barcelona`;

async function load(city: string, file: string, values: SourceValues): Promise<string> {
  const box = await groundBox(system, city);
  if (!box.ok) throw new ExplainedError(`There is no city ${city}.`);
  if (!box.value) throw new ExplainedError(`${city} has no coordinates yet. Add them, or load its districts first.`);
  const read = await readGroundFile({ file, box: box.value });
  if (!read.ok) throw new ExplainedError(read.why);
  const source = sourceOf(read.source, values);
  await loadGround(system, city, { ...read, source });
  const counts = Object.entries(read.counts).map(([layer, count]) => `${count} ${layer}`);
  return `${city}: ${counts.join(", ")}. Below the maps: ${source.text}${source.licence ? ` (${source.licence})` : ""}`;
}

async function remove(city: string): Promise<string> {
  const result = await removeGround(system, city);
  if (!result.ok) throw new ExplainedError(`There is no city ${city}.`);
  return `${city}: removed`;
}

runCommand(async () => {
  const { first, second, values } = readGroundArguments(usage);
  process.env.DATABASE_URL = await joinDatabase();
  try {
    console.log(await (first === "remove" ? remove(second) : load(first, second, values)));
  } finally {
    await closeDatabase();
  }
  return 0;
});
