import type { FormValues } from "@/lib/forms/form-values";
import { isStorable } from "@/lib/text/clean";

/** A string that the database and a URL can hold. */
const isText = (value: unknown): value is string => typeof value === "string" && isStorable(value);

/** The strings and lists of strings in a request; forms send nothing else. */
export function textValues(values: Record<string, unknown>): FormValues {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | string[]][] => {
    if (!isText(name)) return [];
    if (isText(value)) return [[name, value]];
    return Array.isArray(value) && value.every(isText) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}
