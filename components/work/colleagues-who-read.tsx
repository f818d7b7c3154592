import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { LanguageColleague } from "@/lib/records/admin/colleagues";

type Props = { locale: Locale; language: Locale; colleagues: readonly LanguageColleague[] };

/** Who can help with a text in a language that the reader may not know. */
export function ColleaguesWhoRead({ locale, language, colleagues }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="colleagues-title" className="space-y-2">
      <h2 id="colleagues-title" className="font-semibold">
        {t("work:colleagues.title", { language: languageName(language, locale) })}
      </h2>
      {colleagues.length === 0 ? (
        <p className="text-note text-quiet">{t("work:colleagues.none")}</p>
      ) : (
        <ul>
          {colleagues.map(({ id, name, email }) => (
            <li key={id} className="words">
              {email ? (
                <a href={`mailto:${email}`} className="target">
                  {name}
                </a>
              ) : (
                name
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
