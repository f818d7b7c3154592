import { Worker } from "node:worker_threads";
import type { TableChoices, TableError } from "./model.ts";

/** What a thread is asked first; then it is asked for the "next" part until one says that it is the last. */
export type ThreadStart = { bytes: Uint8Array; choices: TableChoices };
export type ThreadRequest<Start extends ThreadStart> = Start | "next";

export type ErrorPart = { part: "error"; error: TableError };

const secondsPerPart = 60;
/** In megabytes. What is read as a stream needs a fifth of it; old workbooks, web pages and JSON are read as a whole. */
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** The next part, null at the end, or `tooMuch` when the thread exceeds its memory or its time. */
function ask<Part>(worker: Worker, request: unknown, transfer: ArrayBuffer[] = []): Promise<Part | ErrorPart | null> {
  return new Promise((resolve) => {
    const fail = () => finish({ part: "error", error: "tooMuch" });
    const timeout = setTimeout(fail, secondsPerPart * 1_000);
    const finish = (part: Part | ErrorPart | null) => {
      clearTimeout(timeout);
      worker.off("message", finish).off("error", fail).off("exit", fail);
      resolve(part);
    };
    worker.on("message", finish).on("error", fail).on("exit", fail);
    worker.postMessage(request, transfer);
  });
}

/** The file alone in its memory, so that a thread can be given it; Node keeps several short buffers in one. */
function alone({ bytes }: ThreadStart): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isAlone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/**
 * Reads a file in a worker thread with limits of memory and time. The thread goes on when the caller asks for the next
 * part, and its memory is free again at the end. **The file is given to it: the caller has no bytes afterwards.**
 */
export async function* readInThread<Part extends { part: string }>(
  thread: URL,
  start: ThreadStart,
): AsyncGenerator<Part | ErrorPart> {
  const worker = new Worker(thread, { resourceLimits: limits });
  try {
    const bytes = alone(start);
    let part = await ask<Part>(worker, { ...start, bytes }, [bytes.buffer]);
    while (part) {
      yield part;
      if (part.part === "error") return;
      part = await ask<Part>(worker, "next");
    }
  } finally {
    await worker.terminate();
  }
}
