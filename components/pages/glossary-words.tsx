import { alphabet } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const words = [
  "city",
  "school",
  "network",
  "cluster",
  "seat",
  "membership",
  "practice",
  "intervention",
  "guide",
  "meeting",
  "visit",
  "review",
  "organisation",
  "authority",
  "promoter",
  "coordinator",
  "recipients",
  "learners",
  "scope",
  "phase",
  "level",
  "evidence",
  "confirmed",
  "figure",
  "adaptation",
  "sourceLanguage",
  "fallback",
  "term",
  "demo",
] as const;

/** The words of the field and of this site, sorted by the reader's alphabet. */
export function GlossaryWords({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { compare } = alphabet(intlTag(locale));
  const entries = words
    .map((word) => ({
      word,
      name: t(`pages:glossary.word.${word}.name`),
      text: t(`pages:glossary.word.${word}.text`),
    }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <dl className="max-w-wide border-t border-rule">
      {entries.map(({ word, name, text }) => (
        <div
          key={word}
          id={`word-${word}`}
          className="border-b border-rule py-3 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)] sm:gap-x-8"
        >
          <dt className="words font-read font-semibold">
            <dfn className="not-italic">{name}</dfn>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
