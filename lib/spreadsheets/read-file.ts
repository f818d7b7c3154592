import { Worker } from "node:worker_threads";
import type { TableChoices } from "./model.ts";
import type { TablePart } from "./read-table.ts";
import type { ThreadRequest } from "./table-thread.ts";

const limits = { heapMegabytes: 384, secondsPerPart: 60 };

const open = () =>
  new Worker(new URL("./table-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
  });

/** The next part, null at the end, or `tooMuch` when the thread exceeds its memory or its time. */
function ask(worker: Worker, request: ThreadRequest): Promise<TablePart | null> {
  return new Promise((resolve) => {
    const fail = () => finish({ part: "error", error: "tooMuch" });
    const timeout = setTimeout(fail, limits.secondsPerPart * 1_000);
    const finish = (part: TablePart | null) => {
      clearTimeout(timeout);
      worker.off("message", finish).off("error", fail).off("exit", fail);
      resolve(part);
    };
    worker.on("message", finish).on("error", fail).on("exit", fail);
    worker.postMessage(request);
  });
}

/**
 * Reads the table in a file in a worker thread with limits of memory and time: first what was detected, then rows in
 * chunks of a thousand, then the end. Reading waits until the caller asks for the next part.
 */
export async function* readTableFile(bytes: Uint8Array, choices: TableChoices = {}): AsyncGenerator<TablePart> {
  const worker = open();
  try {
    let part = await ask(worker, { bytes, choices });
    while (part) {
      yield part;
      if (part.part === "error" || part.part === "end") return;
      part = await ask(worker, "next");
    }
  } finally {
    await worker.terminate();
  }
}
