import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { publicCities } from "@/lib/proposals/cities";
import { stepVocabularies } from "@/lib/proposals/steps";
import { readOfferedTerms } from "@/lib/records/vocabularies/terms";

/** The choices that the form offers: cities and vocabulary terms. */
export async function readChoices(locale: Locale) {
  const [cities, terms] = await Promise.all([
    publicCities(locale),
    readOfferedTerms(Object.values(stepVocabularies), locale),
  ]);
  const of = (vocabulary: string) => terms.filter(({ id }) => id.startsWith(`${vocabulary}/`));
  return {
    cities: cities
      .map(({ id, label, lang }) => ({ value: id, label, ...(lang && lang !== locale ? { lang } : {}) }))
      .sort((one, other) => alphabet(locale).compare(one.label, other.label)),
    terms: {
      phase: of(stepVocabularies.phase),
      type: of(stepVocabularies.type),
      levels: of(stepVocabularies.levels),
      themes: of(stepVocabularies.themes),
    },
  };
}

export type Choices = Awaited<ReturnType<typeof readChoices>>;
