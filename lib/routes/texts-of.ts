import type { FormValues } from "@/lib/forms/form-values";
import { isStorable } from "@/lib/text/clean";

/** A text that fits into the database and a URL. */
const isText = (value: unknown): value is string => typeof value === "string" && isStorable(value);

/** The texts and lists of texts of a request; other values cannot come from a form. */
export function textValues(values: Record<string, unknown>): FormValues {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | string[]][] => {
    if (!isText(name)) return [];
    if (isText(value)) return [[name, value]];
    return Array.isArray(value) && value.every(isText) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}
