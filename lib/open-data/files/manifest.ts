import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";

const manifestSchema = z.object({
  madeAt: z.string(),
  state: z.string(),
  /** The folder with the files: a new one each time, so that a reader of the old ones is not disturbed. */
  folder: z.string().regex(/^[\w-]+$/),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string(), rows: z.number().nullable() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export const dataManifestName = "manifest.json";

export const dataFolder = () => env().OPEN_DATA_FOLDER;

/** What files there are; null before they were made for the first time. */
export async function readManifest(): Promise<Manifest | null> {
  try {
    const text = await readFile(join(dataFolder(), dataManifestName), "utf8");
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
