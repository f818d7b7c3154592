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
  const noteOf = ({ languages, wishes }: StandingPage["lines"][number]) => {
    const named = language ? [] : [languages.map((code) => languageName(code, locale))];
    const parts = [
      ...named.map((names) => formatList(names, locale)),
      ...(wishes > 0 ? [t("work:dashboard.wishes", { count: wishes })] : []),
    ];
    return parts.join(" · ");
  };
  const items = lines.map((line) => ({
    href: `${adminPath(locale, line.kind, line.id)}/languages/${language ?? line.languages[0]}`,
    label: line.title,
    kind: line.kind,
    ...(noteOf(line) ? { note: noteOf(line) } : {}),
  }));
  return (
    <>
      <LinkList items={items} />
      <Pager locale={locale} label={t("translation:coverage.pages")} page={page} pages={pages} href={hrefOf} />
    </>
  );
}
