import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";
import type { CityTaking, TakenLine } from "@/lib/meetings/taken-home/read";

const linkTo = ({ name, href }: NamedPractice) => (
  <a href={href} lang={name.lang}>
    {name.text}
  </a>
);

/** A practice that a city wanted to try, with what became of it. */
export function TakenText({ locale, line }: { locale: Locale; line: TakenLine }) {
  const t = translator(locale);
  const { practice, state, reason, language, on, adaptation } = line;
  return (
    <>
      <p className="words">
        {practice ? linkTo(practice) : t("afterwards:taken.notPublic")}
        {": "}
        {t(`afterwards:taken.${state}`)}
        {on && (
          <span className="text-quiet">
            , <time dateTime={on}>{formatDay(on, locale)}</time>
          </span>
        )}
      </p>
      {reason && (
        <p lang={language === locale ? undefined : language} className="words max-w-measure whitespace-pre-line">
          {reason}
        </p>
      )}
      {adaptation && (
        <p className="words">
          {t("afterwards:taken.published")}: {linkTo(adaptation)}
        </p>
      )}
    </>
  );
}

/** Everything that a city said, in a few lines. */
export function TakingText({ locale, taking: { answer, taken } }: { locale: Locale; taking: CityTaking }) {
  const t = translator(locale);
  if (!answer) return t("afterwards:taken.silent");
  return (
    <>
      {answer.reason && (
        <p lang={answer.language === locale ? undefined : answer.language} className="words whitespace-pre-line">
          {t("afterwards:taken.none")}: {answer.reason}
        </p>
      )}
      <ul>
        {taken.map((line) => (
          <li key={line.id}>
            <TakenText locale={locale} line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
