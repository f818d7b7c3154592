import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Locale, locales } from "@/lib/i18n/locales";
import { readCoverage } from "@/lib/records/translation/coverage";
import { readCities } from "@/lib/records/translation/coverage-cities";
import { targetOf } from "@/lib/records/write/place";

export type ExportChoices = {
  cities: { value: string; label: string }[];
  /** The language in which most of these records were written. */
  from: Locale;
};

/** What the form of an export offers; null to somebody who may export nothing. */
export async function readExportChoices(actor: Actor, locale: Locale): Promise<ExportChoices | null> {
  const own = (await readCoverage(actor)).filter((standing) => can(actor, "export", targetOf(standing)));
  if (own.length === 0) return null;
  const written = (language: Locale) => own.filter(({ sourceLanguage }) => sourceLanguage === language).length;
  const [from] = [...locales].sort((a, b) => written(b) - written(a));
  return { cities: await readCities(own, locale), from: from! };
}
