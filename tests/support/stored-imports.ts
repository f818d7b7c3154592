import { database, type ImportState } from "@/lib/db";
import { firstAnswers } from "@/lib/exchange/import/answers";
import type { ImportKind } from "@/lib/exchange/import/model";
import type { DetectedTable } from "@/lib/spreadsheets/model";

const table: DetectedTable = {
  ...{ format: "csv", encoding: "utf-8", delimiter: ",", sheets: [], sheet: 0, headerRow: 0, headerRows: 1 },
  ...{ columns: [], around: { preamble: [], footer: [] }, doubts: [] },
};
const detected = {
  ...{ table, doubts: [], rows: 0, columns: [], values: [], findings: [], positions: null },
  signature: "x".repeat(22),
};
const source = { register: null, publisher: "Cell", address: "", asOf: "2026", licence: "", isWhole: false };

/** An import of no rows, as far as this, for tests of its pages and calls. */
export async function storeImport(cityId: string, state: ImportState, kind: ImportKind = "school"): Promise<string> {
  const { id } = await database().import.create({
    data: {
      ...{ kind, cityId, state, createdAt: new Date(), fileName: "schools.csv" },
      ...{ fileHash: "0".repeat(64), fileBytes: 1, detected, answers: { ...firstAnswers("en"), source } },
    },
    select: { id: true },
  });
  return id;
}
