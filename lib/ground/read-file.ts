import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import { readingMemory, readingSeconds } from "./limits";
import type { GroundFile, ReadGround } from "./read-ground";

const memory = { maxOldGenerationSizeMb: readingMemory, maxYoungGenerationSizeMb: 128 };
const thread = new Thread<GroundFile, ReadGround>(
  () => new Worker(new URL("./ground-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: readingSeconds, megabytes: readingMemory },
);

/** Reads a file in a worker thread with limits on time and memory, because a small file can unpack to gigabytes. */
export async function readGroundFile(given: GroundFile): Promise<ReadGround> {
  const result = await thread.run(given);
  if (result.ok) return result.value;
  return {
    ok: false,
    why:
      result.reason === "slow"
        ? `Reading this file takes more than ${readingSeconds} seconds. Cut it to the city.`
        : "Reading this file takes too much memory. Cut it to the city.",
  };
}
