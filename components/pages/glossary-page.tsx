import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { GlossaryVocabulary } from "./glossary-vocabulary";
import { GlossaryWords } from "./glossary-words";
import { TextArticle, WrittenText } from "./text-article";

/** In the order in which readers meet them. */
export const explainedVocabularies = [
  "theme",
  "evidence",
  "practice-type",
  "phase",
  "scope",
  "recipient",
  "learners",
  "need",
  "level",
  "implementer",
  "field-of-action",
  "cost-band",
  "actor-role",
  "partner-role",
  "membership-role",
  "contact-role",
  "organisation-type",
  "legal-form",
  "ownership",
  "method",
  "session-kind",
  "pillar",
] as const;

/** The glossary: words of the field, and vocabulary terms. */
export function GlossaryPage({ locale, terms }: { locale: Locale; terms: TermView[] }) {
  const t = translator(locale);
  const vocabularies = (
    <>
      <WrittenText text={t("pages:glossary.vocabularies.text")} />
      {explainedVocabularies.map((vocabulary) => (
        <GlossaryVocabulary
          key={vocabulary}
          locale={locale}
          id={`vocabulary-${vocabulary}`}
          title={t(`pages:glossary.vocabulary.${vocabulary}`)}
          terms={terms.filter(({ id }) => id.startsWith(`${vocabulary}/`))}
        />
      ))}
    </>
  );
  return (
    <TextArticle
      locale={locale}
      path="/glossary"
      title={t("pages:site.pages.glossary")}
      lead={t("pages:glossary.lead")}
      parts={[
        { id: "words", title: t("pages:glossary.words.title"), body: <GlossaryWords locale={locale} /> },
        { id: "vocabularies", title: t("pages:glossary.vocabularies.title"), body: vocabularies },
      ]}
    />
  );
}
