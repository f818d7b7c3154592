import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import type { ReadDistricts } from "./districts-of-text";

const megabytes = 400;
const memory = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 };
const thread = new Thread<string, ReadDistricts>(
  () => new Worker(new URL("./district-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: 20, megabytes },
);

/** Reads boundaries in a worker thread: simplifying them takes longer than others should wait. */
export async function readDistrictFile(text: string): Promise<ReadDistricts> {
  const result = await thread.run(text);
  return result.ok ? result.value : { ok: false, problem: "districtsTime" };
}
