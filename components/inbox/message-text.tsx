import type { AnswerLine } from "@/lib/contact/inbox/models";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** A text with its line breaks and language, or a note that it was erased. */
function Words({ locale, text, lang }: { locale: Locale; text: string | null; lang: Locale }) {
  const t = translator(locale);
  if (text === null) return <p className="text-quiet italic">{t("inbox:one.textErased")}</p>;
  return (
    <p lang={lang} className="words font-read text-read whitespace-pre-line">
      {text}
    </p>
  );
}

/** The text of the message. */
export function MessageText({ locale, text, lang }: { locale: Locale; text: string | null; lang: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="message-title" className="max-w-measure border-s-[3px] border-thread ps-5 sm:ps-7">
      <h2 id="message-title" className="sr-only">
        {t("inbox:one.message")}
      </h2>
      <Words locale={locale} text={text} lang={lang} />
    </section>
  );
}

type AnswersProps = { locale: Locale; answers: AnswerLine[]; timeZone: string };

/** The answers sent from here, in order. */
export function AnswerList({ locale, answers, timeZone }: AnswersProps) {
  const t = translator(locale);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers-title" className="max-w-measure space-y-5">
      <h2 id="answers-title" className="sr-only">
        {t("inbox:one.answers")}
      </h2>
      {answers.map(({ id, text, language, author, createdAt, sent }) => (
        <article key={id} className="bg-shade px-5 py-4 sm:ms-7">
          <h3 className="text-note font-semibold">
            {t("inbox:one.answeredBy", { name: author ?? t("inbox:one.somebody") })}
          </h3>
          <p className="mb-2 text-note text-quiet">
            {formatInstant(createdAt, locale, timeZone)}
            {sent && ` · ${t(`inbox:sent.${sent}`)}`}
          </p>
          <Words locale={locale} text={text} lang={language} />
        </article>
      ))}
    </section>
  );
}
