import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

// XLIFF 1.2: one `file` per record, one `trans-unit` per leaf.

/** One line to translate. */
export type SentUnit = {
  /** Leaf id, as in the workspace. */
  leaf: string;
  source: string;
  sourceHash: string;
  /** The translation of an outdated line; empty when there is none. */
  target: string;
  /** Hash of the stored translation; empty when there is none. */
  targetHash: string;
  notes: readonly string[];
  /** Maximum length in characters, for short fields. */
  longest: number | undefined;
};

export type SentFile = {
  /** `<kind>/<id>` of the record. */
  original: string;
  from: string;
  to: string;
  notes: readonly string[];
  units: readonly SentUnit[];
};

const hash = z.string().max(40);

const returnedUnit = z.object({
  /** Null for an id we did not write. */
  leaf: z.string().nullable(),
  sourceHash: hash,
  targetHash: hash,
  text: z.string(),
  /** The agency marked it as checked, changed or not. */
  isConfirmed: z.boolean(),
  /** Marked as untranslated; the target is a copy of the source. */
  isOpen: z.boolean(),
  /** Contains inline elements that stand for content missing from the file. */
  isBroken: z.boolean(),
});

export type ReturnedUnit = z.output<typeof returnedUnit>;

const returnedFile = z.object({
  /** Null when it is not a record id. */
  record: z.object({ kind: z.string(), id: z.string() }).nullable(),
  from: z.enum(locales).nullable(),
  to: z.enum(locales).nullable(),
  units: z.array(returnedUnit),
});

export type ReturnedFile = z.output<typeof returnedFile>;

export const returnedFiles = z.array(returnedFile);
