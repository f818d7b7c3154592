import { z } from "zod";
import { storedAs } from "@/lib/text/schema";
import { manyFields, type ProposalStep, stepFields, type Typed } from "./steps";

/** Unvalidated input: only what the database cannot store is refused. */
const typedText = storedAs(20_000, "error.tooLong", "error.characters").transform((text) =>
  text.replace(/\r\n?/g, "\n"),
);

const typedTexts = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(typedText, "error.list").max(60, "error.tooMany"),
);

const names = Object.values(stepFields).flat();

/** The fields of the form, for the input of a route. */
export const typedFields = Object.fromEntries(
  names.map((name) => [name, manyFields.includes(name) ? typedTexts : typedText.optional()]),
) as Record<string, z.ZodType<string | string[] | undefined>>;

/** The values of one step. An unticked checkbox is not sent and counts as empty. */
export function valuesOfStep(step: ProposalStep, given: Record<string, unknown>): Typed {
  return Object.fromEntries(stepFields[step].map((name) => [name, (given[name] as string | string[]) ?? ""]));
}
