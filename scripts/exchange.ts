// `npm run exchange -- check <file>`: reads the table in a file as an import would, or a city's archive, and prints what is
// wrong; needs no database. `export <city> [file]` writes a city's archive, `import <file>` takes one in.
import { readFile } from "node:fs/promises";
import { readCityArchive } from "@/lib/exchange/city-archive/read-archive";
import { TableDoctor } from "@/lib/spreadsheets/doctor/diagnose";
import type { DetectedTable } from "@/lib/spreadsheets/model";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import { describeArchive, explainFaults, isArchive } from "./exchange/describe-archive";
import { describeTable, explainError, nameOf } from "./exchange/describe-table";
import { exportCity, importCity } from "./exchange/move-city";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = [
  "Say what:",
  "  npm run exchange -- check schools.csv (or a city's archive)",
  "  npm run exchange -- export barcelona barcelona.zip",
  "  npm run exchange -- import barcelona.zip",
].join("\n");
const [action, subject, target] = process.argv.slice(2);

async function checkTable(bytes: Uint8Array): Promise<string[]> {
  let found: { table: DetectedTable; doctor: TableDoctor } | undefined;
  for await (const part of readTableFile(bytes)) {
    if (part.part === "error") throw new ExplainedError(explainError[part.error]);
    if (part.part === "detected")
      found = { table: part.table, doctor: await TableDoctor.begin(part.table.columns.map(nameOf)) };
    if (part.part === "rows") found?.doctor.add(part.rows);
    if (part.part === "end" && found) return describeTable(found.table, part.rows, part.doubts, found.doctor.finish());
  }
  throw new ExplainedError(explainError.empty);
}

async function check(bytes: Buffer): Promise<string[]> {
  if (!isArchive(bytes)) return checkTable(bytes);
  const read = await readCityArchive(bytes);
  if (!read.ok) throw new ExplainedError(explainFaults(read.faults));
  return describeArchive(read.archive);
}

const readNamed = (file: string) =>
  readFile(file).catch(() => {
    throw new ExplainedError(`There is no file ${file}.`);
  });

runCommand(async () => {
  if (!subject) throw new ExplainedError(usage);
  if (action === "check") console.log((await check(await readNamed(subject))).join("\n"));
  else if (action === "export") console.log(await exportCity(subject, target ?? `${subject}.zip`));
  else if (action === "import") console.log(await importCity(await readNamed(subject)));
  else throw new ExplainedError(usage);
  return 0;
});
