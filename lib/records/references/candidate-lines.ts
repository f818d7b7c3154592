import type { Locale } from "@/lib/i18n/locales";
import { errorText } from "@/lib/routes/error-text";
import { readCandidates } from "./take";

/** The entries of a text as their list shows them. */
export async function candidateLines(text: string, locale: Locale) {
  const all = (await readCandidates(text, locale)) ?? [];
  return all.map(({ name, reference, data, errors, known }, number) => ({
    ...{ number, name, isPossible: data !== null },
    reference: data ?? reference,
    errors: errors.map(({ key, values }) => errorText(locale, key, values)),
    known: known && `/${locale}/admin/references/${known}`,
  }));
}
