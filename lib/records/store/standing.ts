import type { Locale } from "@/lib/i18n/locales";
import type { BaseStored, StoredTranslation } from "./stored";

type Standing = Pick<StoredTranslation, "provenance" | "madeFrom"> & { translatedAt: string | null };

/** How the translations of a record stand: what each text was made from, by whom and when. As JSON in the history. */
export type TranslationsStanding = {
  record: Partial<Record<Locale, Standing>>;
  parts: BaseStored["partsMadeFrom"];
};

/** Null when the record has texts in one language only. */
export function standingOf({
  translations,
  partsMadeFrom,
}: Pick<BaseStored, "translations" | "partsMadeFrom">): TranslationsStanding | null {
  const all = Object.entries(translations);
  if (all.length < 2) return null;
  const record = all.map(([language, { provenance, madeFrom, translatedAt }]) => [
    language,
    { provenance, madeFrom, translatedAt: translatedAt?.toISOString() ?? null },
  ]);
  return { record: Object.fromEntries(record), parts: partsMadeFrom };
}
