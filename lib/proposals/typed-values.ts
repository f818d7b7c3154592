import { z } from "zod";
import { storedAs } from "@/lib/text/schema";
import { manyFields, type ProposalStep, stepFields, type Typed } from "./steps";

/** Unvalidated input; only what the database cannot store is refused. */
const typedText = storedAs(20_000, "error.tooLong", "error.characters").transform((text) =>
  text.replace(/\r\n?/g, "\n"),
);

const typedTexts = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(typedText, "error.list").max(60, "error.tooMany"),
);

const names = Object.values(stepFields).flat();

/** Schemas of the form's fields, for the input of a route. */
export const typedFields = Object.fromEntries(
  names.map((name) => [name, manyFields.includes(name) ? typedTexts : typedText.optional()]),
) as Record<string, z.ZodType<string | string[] | undefined>>;

/** The values of a step. Unticked checkboxes are not sent and count as empty. */
export function valuesOfStep(step: ProposalStep, submitted: Record<string, unknown>): Typed {
  return Object.fromEntries(stepFields[step].map((name) => [name, (submitted[name] as string | string[]) ?? ""]));
}
