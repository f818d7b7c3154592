// `npm run districts -- <city> <file.geojson>`: loads the boundaries of a city's districts for its map.
import { readFile } from "node:fs/promises";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { loadDistricts } from "@/lib/records/write/load-districts";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const [city, file] = process.argv.slice(2);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

runCommand(async () => {
  if (!city || !file)
    throw new ExplainedError("Give the city's slug and a file: npm run districts -- barcelona districts.geojson");
  const text = await readFile(file, "utf8").catch(() => {
    throw new ExplainedError(`There is no file ${file}.`);
  });
  process.env.DATABASE_URL = await joinDatabase();
  const result = await loadDistricts(system, city, readJson(text));
  await closeDatabase();
  if (result.ok) console.log(`${city}: ${result.value.districts} districts`);
  else
    throw new ExplainedError(
      result.reason === "invalid" ? "This is not GeoJSON with polygons." : `There is no city ${city}.`,
    );
  return 0;
});
