// `npm run exchange -- check <file>`: reads the table in a file as an import would, and prints what was detected, what is
// in doubt and what is wrong. Needs no database.
import { readFile } from "node:fs/promises";
import { TableDoctor } from "@/lib/spreadsheets/doctor/diagnose";
import type { DetectedTable } from "@/lib/spreadsheets/model";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import { describeTable, explainError, nameOf } from "./exchange/describe-table";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const [action, file] = process.argv.slice(2);

async function check(bytes: Uint8Array): Promise<string[]> {
  let found: { table: DetectedTable; doctor: TableDoctor } | undefined;
  for await (const part of readTableFile(bytes)) {
    if (part.part === "error") throw new ExplainedError(explainError[part.error]);
    if (part.part === "detected")
      found = { table: part.table, doctor: new TableDoctor(part.table.columns.map(nameOf)) };
    if (part.part === "rows") found?.doctor.add(part.rows);
    if (part.part === "end" && found) return describeTable(found.table, part.rows, part.doubts, found.doctor.finish());
  }
  throw new ExplainedError(explainError.empty);
}

runCommand(async () => {
  if (action !== "check" || !file) throw new ExplainedError("Give a file: npm run exchange -- check schools.csv");
  const bytes = await readFile(file).catch(() => {
    throw new ExplainedError(`There is no file ${file}.`);
  });
  console.log((await check(bytes)).join("\n"));
  return 0;
});
