import { TextPage } from "@/components/layout/text-page";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { SiteFrame } from "./site-frame";

type Props = {
  /** The proposed language, which comes first. */
  locale: Locale;
  /** The page that is kept, without its language. */
  path: string;
};

/** The six languages, each by its own name. */
export function ChoicePage({ locale, path }: Props) {
  const t = translator(locale);
  const languages = [locale, ...locales.filter((code) => code !== locale)];
  return (
    <SiteFrame locale={locale} path={path}>
      <TextPage title={t("pages:choice.title")} lead={<p>{t("pages:choice.description")}</p>}>
        <ul className="max-w-measure border-b border-rule">
          {languages.map((code) => (
            <li key={code} className="border-t border-rule">
              <a
                href={`/${code}${path}`}
                lang={code}
                hrefLang={code}
                className="quiet-link block py-3 font-read text-head"
              >
                {nativeLanguageName(code)}
              </a>
            </li>
          ))}
        </ul>
        {path && <p className="words mt-5 max-w-measure text-note text-quiet">{t("pages:choice.kept", { path })}</p>}
      </TextPage>
    </SiteFrame>
  );
}
