import { parentPort } from "node:worker_threads";
import type { ThreadRequest, ThreadStart } from "./threaded-parts.ts";

/** The side of a worker thread: posts one part for each request, so that the main thread sets the pace; null at the end. */
export function serveParts<Start extends ThreadStart>(read: (start: Start) => AsyncGenerator<unknown>): void {
  let parts: AsyncGenerator<unknown> | null = null;
  parentPort?.on("message", async (request: ThreadRequest<Start>) => {
    if (request !== "next") parts = read(request);
    const { done, value } = await parts!.next();
    parentPort?.postMessage(done ? null : value);
  });
}
