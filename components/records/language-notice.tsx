import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { BaseView } from "@/lib/kinds/view";

type Props = { view: Pick<BaseView, "kind" | "slug" | "readIn" | "source" | "publishedAt">; locale: Locale };

const look = { className: "max-w-measure text-note text-quiet", "data-notice": "language" };

function sayLanguages(t: Translate, readIn: Locale, source: Locale): string {
  const [translation, original] = [t(`common:language.in.${readIn}`), t(`common:language.in.${source}`)];
  return readIn === source
    ? t("records:language.readOriginal", { original })
    : t("records:language.readTranslation", { translation, original });
}

/** Says once, under the title, in which language the page is to be read, and takes the wish for a translation. */
export function LanguageNotice({ view: { kind, slug, readIn, source, publishedAt }, locale }: Props) {
  if (readIn === locale) return null;
  const t = translator(locale);
  const notYet = t("records:language.notYet", { inLanguage: t(`common:language.in.${locale}`) });
  const words = `${notYet} ${sayLanguages(t, readIn, source)}`;
  // A preview has no readers who could wish for anything.
  if (!publishedAt) return <p {...look}>{words}</p>;
  return (
    <form method="post" action="/api/wishes" {...look}>
      {words} <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="slug" value={slug} />
      <button type="submit" className="link-button no-print">
        {t("records:wish.ask")}
      </button>
    </form>
  );
}
