import type { DetectedTable, TableChoices } from "@/lib/spreadsheets/model";
import { readTable, type TablePart } from "@/lib/spreadsheets/read-table";

type End = Extract<TablePart, { part: "end" }>;
export type ReadFile = {
  table: DetectedTable;
  names: (string | number)[];
  rows: string[][];
  end: End;
  error: string | undefined;
};

export async function readFile(content: string | Uint8Array, choices: TableChoices = {}): Promise<ReadFile> {
  const parts: TablePart[] = [];
  for await (const part of readTable(Buffer.from(content), choices)) parts.push(part);
  const pick = <Part extends TablePart["part"]>(name: Part) =>
    parts.filter((part): part is Extract<TablePart, { part: Part }> => part.part === name);
  const table = pick("detected")[0]?.table;
  const names = (table?.columns ?? []).map((name) => ("text" in name ? name.text : name.number));
  return {
    table: table!,
    names,
    rows: pick("rows").flatMap(({ rows }) => rows),
    end: pick("end")[0]!,
    error: pick("error")[0]?.error,
  };
}
