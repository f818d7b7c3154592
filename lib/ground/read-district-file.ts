import { Worker } from "node:worker_threads";
import { locales } from "@/lib/i18n/locales";
import { Thread } from "@/lib/threads/thread";
import { type DistrictFile, districtCode } from "./district-file";
import type { ReadDistricts } from "./districts-of-text";

const megabytes = 400;
const memory = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 };
const thread = new Thread<string, ReadDistricts>(
  () => new Worker(new URL("./district-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: 20, megabytes },
);

const names = ["name", ...locales.map((locale) => `name_${locale}`)];

/** What is read but cannot be saved: a district without a name in a language of the site, or two with one code. */
function checkNames({ features }: DistrictFile): ReadDistricts | null {
  if (!features.every(({ properties }) => names.some((name) => name in properties)))
    return { ok: false, problem: "districtsNames" };
  const codes = new Set(features.map(districtCode));
  return codes.size < features.length ? { ok: false, problem: "districtsCodes" } : null;
}

/** Reads boundaries in a worker thread: simplifying them takes longer than others should wait. */
export async function readDistrictFile(text: string): Promise<ReadDistricts> {
  const result = await thread.run(text);
  if (!result.ok) return { ok: false, problem: "districtsTime" };
  return (result.value.ok && checkNames(result.value.file)) || result.value;
}
