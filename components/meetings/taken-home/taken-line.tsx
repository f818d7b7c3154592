import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";
import type { CityTaking, TakenLine } from "@/lib/meetings/taken-home/read";
import { Said } from "../said";

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
        <p className="words max-w-measure whitespace-pre-line">
          <Said locale={locale} text={reason} language={language} />
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
        <p className="words whitespace-pre-line">
          {t("afterwards:taken.none")}: <Said locale={locale} text={answer.reason} language={answer.language} />
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
