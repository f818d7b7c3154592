import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NotesEntry, NotesPage } from "@/lib/meetings/review/note-page";

const otherLanguage = (language: string, locale: Locale) => (language === locale ? undefined : language);

/** Which meeting and visit this is. */
export function MeetingAndVisit({ locale, entry: { title, number } }: { locale: Locale; entry: NotesEntry }) {
  return (
    <p className="text-quiet">
      <span lang={otherLanguage(title.language, locale)}>{title.text}</span>
      {" · "}
      {translator(locale)("review:visit", { number })}
    </p>
  );
}

/** The school, and what it asks its visitors. */
export function SchoolQuestion({ locale, view }: { locale: Locale; view: NotesPage }) {
  const t = translator(locale);
  const { school, questions, questionLanguage, group } = view;
  const lang = otherLanguage(questionLanguage, locale);
  return (
    <section aria-labelledby="question" className="space-y-2">
      <MeetingAndVisit locale={locale} entry={view} />
      {school && (
        <p className="font-semibold" lang={otherLanguage(school.language, locale)}>
          {school.text}
        </p>
      )}
      <h2 id="question" className="text-quiet">
        {t("review:question.title", { count: questions.length })}
      </h2>
      {questions.length === 0 && <p>{t("review:question.none")}</p>}
      {questions.length === 1 && (
        <p lang={lang} className="words max-w-measure font-read text-lead">
          {questions[0]}
        </p>
      )}
      {questions.length > 1 && (
        <ol lang={lang} className="words max-w-measure list-decimal space-y-2 ps-6 font-read text-lead">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      {group && <p className="text-quiet">{t("review:group", { group })}</p>}
    </section>
  );
}
