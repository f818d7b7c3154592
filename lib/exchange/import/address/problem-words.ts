import { fetchProblems } from "@/lib/guarded-fetch/refusal";
import { formatBytes } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { largestFile } from "../store/start";

/** The fetch says it, or that who chose the address may not import there any more. */
export const addressProblems = [...fetchProblems, "noRight"] as const;
export type AddressProblem = (typeof addressProblems)[number];

/** Why an address was not read, and what to do; with the host or status that it is about. */
export function problemWords(locale: Locale, problem: string, about: string | null): string {
  const known = addressProblems.find((each) => each === problem) ?? "broken";
  const values = { about: about || "–", size: formatBytes(largestFile, locale) };
  return translator(locale)(`exchange:addressProblem.${known}`, values);
}
