import { z } from "zod";

/** The first entry of an archive: what is needed to read the rest. */
export const about = z.object({
  format: z.literal(1),
  version: z.string(),
  commit: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** The migrations of the database, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), key: z.array(z.string()) })),
  /** The next value of each sequence. */
  sequences: z.record(z.string(), z.string()),
  /** The configuration without its secrets, to compare with when a site is put up again. */
  settings: z.record(z.string(), z.string()),
});
export type About = z.output<typeof about>;

/** The last entry: without it an archive is incomplete. */
export const sums = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  /** Key and name of a file → hash. */
  media: z.record(z.string(), z.string()),
  /** Files that the database names and the store does not have. */
  missing: z.array(z.string()),
});
export type Sums = z.output<typeof sums>;

export const names = { about: "about.json", sums: "sums.json", table: "database", media: "media" } as const;
