import { z } from "zod";
import { storedAs } from "@/lib/text/schema";
import { manyFields, type Step, stepFields, type Typed } from "./steps";

/** As it was typed, right or wrong: only what no database can hold is refused. */
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

/** What one step holds. A box that is not ticked is not sent: it counts as empty. */
export function valuesOfStep(step: Step, given: Record<string, unknown>): Typed {
  return Object.fromEntries(stepFields[step].map((name) => [name, (given[name] as string | string[]) ?? ""]));
}
