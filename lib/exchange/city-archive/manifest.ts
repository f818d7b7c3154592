import { z } from "zod";

// What an archive says about itself. Its version grows when an older Xarxa could not read it.

export const archiveFormat = "xarxa-city";
export const archiveVersion = 1;
export const archiveManifestName = "manifest.json";

export const manifestSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.number().int().min(1).max(archiveVersion),
  madeAt: z.iso.datetime(),
  city: z.object({ id: z.uuid(), slug: z.string() }),
  tables: z.record(z.string(), z.number().int().min(0)),
  files: z.record(z.string(), z.object({ bytes: z.number().int().min(0), sha256: z.string() })),
  leftOut: z.array(
    z.object({
      table: z.string(),
      column: z.string(),
      target: z.string(),
      rows: z.number(),
      outcome: z.enum(["emptied", "dropped"]),
    }),
  ),
});

export type ArchiveManifest = z.infer<typeof manifestSchema>;

export const tablePath = (name: string) => `tables/${name}.jsonl`;
export const mediaPath = (key: string, name: string) => `media/${key}/${name}`;
