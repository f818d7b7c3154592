import { z } from "zod";
import { id, optionalId } from "@/lib/routes/form-schema";
import { line, neededLine, storedAs } from "@/lib/text/schema";
import { importRhythms } from "../address/rhythm";
import { importKinds, planTabs } from "../model";
import { works } from "../store/total";
import { importSteps } from "./paths";

// Schemas of the forms of an import. Messages are locale keys.

/** A spreadsheet copied into a field: about 20,000 rows of ten cells. */
const longestPaste = 4_000_000;

export const startForm = z.object({
  kind: z.enum(importKinds, "error.choice").default("school"),
  city: z.uuid("exchange:error.city"),
  file: z.instanceof(File).optional(),
  // As it was copied: tabs separate its cells.
  pasted: storedAs(longestPaste, "exchange:error.tooLarge").default(""),
  keep: line(20).optional(),
  /** The import whose file is taken again, for its memberships. */
  from: optionalId,
  /** The import that is run again with a newer file of this as-of date. */
  again: optionalId,
  asOf: line(40).default(""),
});

const answer = storedAs(10_000, "error.tooLong", "error.characters");

/** Each step has its own fields, and a file its own columns. */
export const answerForm = z
  .object({ id, step: z.enum(importSteps, "error.form") })
  .catchall(z.union([answer, z.array(answer)], "error.characters"));

const numbers = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : [value].flat()),
  z.array(z.coerce.number().int(), "error.list").max(10_000, "error.tooMany"),
);

/** What a list of rows to undo is narrowed to. */
const undoFilter = {
  words: line(200).default(""),
  made: z.preprocess((value) => value || null, z.enum(["new", "changed"], "error.choice").nullable()).default(null),
};

export const workForm = z.strictObject({
  id,
  work: z.enum(works, "error.form"),
  /** Undo: the ticked rows, or all that the list shows. */
  which: z.enum(["ticked", "shown"], "error.form").optional(),
  ...{ numbers, ...undoFilter },
});

/** A button says what it decides: `same`, or `same:<record>`. */
export const decideForm = z.strictObject({
  id,
  numbers,
  decision: z.enum(["same", "new", "notOurs", "later", "leave", "none"], "exchange:error.decision"),
  recordId: optionalId,
  /** Where to go on. */
  tab: z.enum(planTabs).optional(),
  next: z.coerce.number().int().optional(),
});

export const rowsQuery = z.object({ id, outcome: z.enum(planTabs, "error.choice") });

const outsideAddress = neededLine(2_000, "exchange:error.outsideAddress");

export const allowForm = z.strictObject({ address: outsideAddress, city: optionalId });

export const addressForm = z.strictObject({
  id,
  address: outsideAddress,
  rhythm: z.enum(importRhythms, "error.choice").default("off"),
});

/** A press on a button about one thing. */
export const pressForm = z.strictObject({ id });
