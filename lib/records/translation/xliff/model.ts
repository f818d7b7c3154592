import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

// What goes to a translation office and comes back: XLIFF 1.2, a `file` for each record, a `trans-unit` for each line.

/** One line to translate. */
export type SentUnit = {
  /** Of the leaf, as the workspace names it. */
  leaf: string;
  source: string;
  sourceHash: string;
  /** The old translation of an outdated line; empty where there is none. */
  target: string;
  /** Of that translation, as it is stored; empty where there is none. */
  targetHash: string;
  notes: readonly string[];
  /** In characters, where the field is short. */
  longest: number | undefined;
};

export type SentFile = {
  /** Kind and id of the record. */
  original: string;
  from: string;
  to: string;
  notes: readonly string[];
  units: readonly SentUnit[];
};

const hash = z.string().max(40);

const returnedUnit = z.object({
  /** Null: an id that we never wrote. */
  leaf: z.string().nullable(),
  sourceHash: hash,
  targetHash: hash,
  text: z.string(),
  /** The office says that it has looked at it, whether or not it changed anything. */
  isConfirmed: z.boolean(),
  /** The office says that nobody has translated it: what stands there is a copy. */
  isOpen: z.boolean(),
  /** Has marks that stand for something that is not in the file. */
  isBroken: z.boolean(),
});

export type ReturnedUnit = z.output<typeof returnedUnit>;

const returnedFile = z.object({
  /** Null: no record of ours. */
  record: z.object({ kind: z.string(), id: z.string() }).nullable(),
  from: z.enum(locales).nullable(),
  to: z.enum(locales).nullable(),
  units: z.array(returnedUnit),
});

export type ReturnedFile = z.output<typeof returnedFile>;

export const returnedFiles = z.array(returnedFile);
