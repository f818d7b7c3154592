import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { labelsOf } from "@/lib/records/admin/labels";
import type { Standing } from "@/lib/records/translation/coverage";
import { adminPath } from "../admin-page";

const pageSize = 50;

type Props = {
  locale: Locale;
  standings: readonly Standing[];
  state: TranslationState;
  /** Without it those that stand so in any language, with the languages. */
  language: Locale | undefined;
  page: number;
  hrefOf: (page: number) => string;
};

/** The records behind a number, each with the way to its translation. */
export async function StandingList({ locale, standings, state, language, page: asked, hrefOf }: Props) {
  const t = translator(locale);
  const pages = Math.max(1, Math.ceil(standings.length / pageSize));
  const page = Math.min(asked, pages);
  const shown = standings.slice((page - 1) * pageSize, page * pageSize);
  const labels = await labelsOf(
    shown.map(({ id }) => id),
    locale,
  );
  const items = shown.map(({ id, kind, states }) => {
    const label = labels.get(id);
    const known = locales.filter((one) => states[one] === state);
    const names = known.map((one) => languageName(one, locale));
    return {
      href: `${adminPath(locale, kind, id)}/languages/${language ?? known[0]}`,
      label: label?.lang && label.lang !== locale ? { text: label.label, lang: label.lang } : (label?.label ?? id),
      kind,
      ...(language ? {} : { note: formatList(names, locale) }),
    };
  });
  return (
    <>
      {items.length === 0 ? <p>{t("translation:coverage.empty")}</p> : <LinkList items={items} />}
      {pages > 1 && (
        <Pagination
          label={t("translation:coverage.pages")}
          {...(page > 1 ? { previous: { href: hrefOf(page - 1), label: t("translation:coverage.previous") } } : {})}
          {...(page < pages ? { next: { href: hrefOf(page + 1), label: t("translation:coverage.next") } } : {})}
          pages={Array.from({ length: Math.min(pages, 200) }, (_, index) => ({
            number: String(index + 1),
            href: hrefOf(index + 1),
            label: t("translation:coverage.page", { page: index + 1 }),
            ...(index + 1 === page ? { current: true as const } : {}),
          }))}
        />
      )}
    </>
  );
}
