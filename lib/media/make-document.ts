import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import type { CleanPdf } from "./clean-pdf";

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const thread = new Thread<Uint8Array, CleanPdf>(
  () => new Worker(new URL("./pdf-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: 30, megabytes: 512 },
);

/** A document as it will be kept. A small one may hold gigabytes: it has a limit of time and memory. */
export async function makeDocument(bytes: Uint8Array): Promise<CleanPdf> {
  const result = await thread.run(bytes);
  return result.ok ? result.value : { ok: false, reason: "unreadable" };
}
