import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import { countStandings, readCoverage } from "@/lib/records/translation/coverage";
import { readCities } from "@/lib/records/translation/coverage-cities";

export type ExportChoices = {
  cities: { value: string; label: string }[];
  /** The most frequent source language among these records. */
  from: Locale;
};

/** The choices of the export form; null when the actor may not export anything. */
export async function readExportChoices(actor: Actor, locale: Locale): Promise<ExportChoices | null> {
  const coverage = await readCoverage(actor, { right: "export" });
  if (countStandings(coverage) === 0) return null;
  // The original is the one language without a state.
  const written = (language: Locale) => countStandings(coverage, (states) => states[language] === undefined);
  const [from] = [...locales].sort((a, b) => written(b) - written(a));
  return { cities: await readCities(coverage, locale), from: from! };
}
