// Takes a city's archive into the database in DATABASE_URL: a process, because a process has one database.
import { readFile } from "node:fs/promises";
import { closeDatabase } from "@/lib/db";
import { readCityArchive } from "@/lib/exchange/city-archive/read-archive";
import { takeInCity } from "@/lib/exchange/city-archive/take-in";

const read = await readCityArchive(await readFile(process.argv[2]!));
console.log(JSON.stringify(read.ok ? await takeInCity(read.archive) : read));
await closeDatabase();
