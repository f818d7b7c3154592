import { LinkList } from "@/components/ui/link-list";
import { Pager } from "@/components/work/pager";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { StandingPage } from "@/lib/records/translation/coverage-list";

type Props = {
  locale: Locale;
  list: StandingPage;
  /** If undefined, each record names the languages that are in this state. */
  language: Locale | undefined;
  hrefOf: (page: number) => string;
};

/** The records in a translation state, each a link to its translation. */
export function StandingList({ locale, list: { lines, page, pages }, language, hrefOf }: Props) {
  const t = translator(locale);
  if (lines.length === 0) return <p>{t("translation:coverage.empty")}</p>;
  const items = lines.map(({ id, kind, title, languages }) => ({
    href: `${adminPath(locale, kind, id)}/languages/${language ?? languages[0]}`,
    label: title,
    kind,
    ...(language
      ? {}
      : {
          note: formatList(
            languages.map((code) => languageName(code, locale)),
            locale,
          ),
        }),
  }));
  return (
    <>
      <LinkList items={items} />
      <Pager locale={locale} label={t("translation:coverage.pages")} page={page} pages={pages} href={hrefOf} />
    </>
  );
}
