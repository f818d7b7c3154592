import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Locale, locales } from "@/lib/i18n/locales";
import { readCoverage } from "@/lib/records/translation/coverage";
import { readCities } from "@/lib/records/translation/coverage-cities";
import { targetOf } from "@/lib/records/write/place";

export type ExportChoices = {
  cities: { value: string; label: string }[];
  /** The most frequent source language among these records. */
  from: Locale;
};

/** The choices of the export form; null when the actor may not export anything. */
export async function readExportChoices(actor: Actor, locale: Locale): Promise<ExportChoices | null> {
  const own = (await readCoverage(actor)).filter((standing) => can(actor, "export", targetOf(standing)));
  if (own.length === 0) return null;
  const written = (language: Locale) => own.filter(({ sourceLanguage }) => sourceLanguage === language).length;
  const [from] = [...locales].sort((a, b) => written(b) - written(a));
  return { cities: await readCities(own, locale), from: from! };
}
