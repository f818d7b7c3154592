import { isStorable } from "@/lib/text/clean";
import type { FormValues } from "./draft";

/** A text that the database can keep and an address can hold. */
const isText = (value: unknown): value is string => typeof value === "string" && isStorable(value);

/** What of a request could have come from a form: texts and lists of texts. Anything else it held nobody has typed. */
export function textsOf(values: Record<string, unknown>): FormValues {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | string[]][] => {
    if (!isText(name)) return [];
    if (isText(value)) return [[name, value]];
    return Array.isArray(value) && value.every(isText) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}
