// `npm run districts -- <city> <file.geojson>`: loads the boundaries of a city's districts for its maps.
import { readFile } from "node:fs/promises";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { loadDistricts } from "@/lib/records/write/load-districts";
import { joinDatabase } from "./database/database";
import { readGroundArguments, sourceOf } from "./ground/arguments";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Give the city's slug, a file, and whose data it is:
  npm run districts -- barcelona districts.geojson --attribution "…" --licence "CC BY 4.0" --address https://…`;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

runCommand(async () => {
  const { first: city, second: file, values } = readGroundArguments(usage);
  const source = sourceOf(undefined, values);
  const text = await readFile(file, "utf8").catch(() => {
    throw new ExplainedError(`There is no file ${file}.`);
  });
  process.env.DATABASE_URL = await joinDatabase();
  const result = await loadDistricts(system, city, readJson(text), source);
  await closeDatabase();
  if (result.ok) console.log(`${city}: ${result.value.districts} districts`);
  else
    throw new ExplainedError(
      result.reason === "invalid" ? "This is not GeoJSON with polygons." : `There is no city ${city}.`,
    );
  return 0;
});
