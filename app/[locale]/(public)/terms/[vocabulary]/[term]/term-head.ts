import type { PageHead } from "@/components/document/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termPath } from "@/lib/kinds/address";
import { filtersOn } from "@/lib/kinds/filters";
import { vocabularyLabel } from "@/lib/kinds/vocabulary-label";
import { subjectFeeds } from "@/lib/records/feeds/formats";
import type { TermEntry } from "@/lib/records/vocabularies/term-entry";

/** The metadata of a term's page. Two vocabularies may have the same word, so the title names the list. */
export function termHead({ term, vocabulary, names }: TermEntry, locale: Locale): PageHead {
  const t = translator(locale);
  const { label, scopeNote } = term;
  const languages = names.map(({ language }) => language);
  const title = `${label.text} – ${t(vocabularyLabel(vocabulary))}`;
  const description = scopeNote?.text ?? t("pages:term.description", { term: label.text });
  const canonical = termPath(label.language, term.id);
  return {
    title,
    description,
    canonical,
    languages: Object.fromEntries(languages.map((language) => [language, termPath(language, term.id)])),
    formats: filtersOn(vocabulary).length > 0 ? subjectFeeds(termPath(locale, term.id), title) : [],
    preview: {
      type: "website",
      title,
      description,
      address: canonical,
      locale,
      others: languages.filter((other) => other !== locale),
    },
  };
}
