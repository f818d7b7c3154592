import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import type { CleanPdf } from "./clean-pdf";

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const thread = new Thread<Uint8Array, CleanPdf>(
  () => new Worker(new URL("./pdf-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: 30, megabytes: 512 },
);

/** Cleans a document in a worker thread with limits on time and memory, because a small PDF can expand to gigabytes. */
export async function makeDocument(bytes: Uint8Array): Promise<CleanPdf> {
  const result = await thread.run(bytes);
  return result.ok ? result.value : { ok: false, reason: "unreadable" };
}
