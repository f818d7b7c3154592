import type { FormValues } from "./form-values";

/** Prefix of the words typed into the search of a field. */
export const findPrefix = "find.";

/** Name of a field → the words in its search. */
export function findsIn(values: FormValues): Record<string, string> {
  const searches = Object.entries(values).flatMap(([name, words]) =>
    name.startsWith(findPrefix) && typeof words === "string" && words !== ""
      ? [[name.slice(findPrefix.length), words] as const]
      : [],
  );
  return Object.fromEntries(searches);
}
