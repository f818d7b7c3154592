import { parentPort } from "node:worker_threads";
import type { TableChoices } from "./model.ts";
import { readTable, type TablePart } from "./read-table.ts";

export type ThreadRequest = { bytes: Uint8Array; choices: TableChoices } | "next";

// Worker thread of `read-file.ts`: posts one part of the table for each "next", so that the main thread sets the pace.
let parts: AsyncGenerator<TablePart> | null = null;

parentPort?.on("message", async (request: ThreadRequest) => {
  if (request !== "next") parts = readTable(request.bytes, request.choices);
  const { done, value } = await parts!.next();
  parentPort?.postMessage(done ? null : value);
});
