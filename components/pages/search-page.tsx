import { ListPage } from "@/components/layout/list-page";
import { SiteFrame } from "@/components/site/site-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import type { List } from "@/lib/kinds/list";
import { listAddress } from "@/lib/serving/list-queries";
import { SearchForm } from "./search-form";
import { SearchNone } from "./search-none";
import { SearchResults } from "./search-results";
import { SearchTerms, termsWith } from "./search-terms";
import { SearchWays } from "./search-ways";

export type FoundOfKind = { kind: KindName; total: number; cards: Card[] };

export type SearchPageProps = {
  locale: Locale;
  words: string | undefined;
  /** The only kind to search in. */
  kind: KindName | undefined;
  /** Results of every kind, whichever is chosen, so that the page can point to other kinds. */
  found: FoundOfKind[];
  terms: TermView[];
  counts: List["counts"];
  /** The number of records of each kind. */
  sizes: Record<KindName, number>;
};

/** A search field and the results by kind; without search words, links to browse. */
export function SearchPage({ locale, words, kind, found, terms, counts, sizes }: SearchPageProps) {
  const t = translator(locale);
  const shown = kind ? found.filter((item) => item.kind === kind) : found;
  const themes = words && termsWith(words, terms).length > 0 ? [] : terms;
  return (
    <SiteFrame
      locale={locale}
      path={listAddress(locale, "search", { q: words, kind }).slice(3)}
      current="search"
      crumbs={[{ label: t("pages:search.title") }]}
    >
      <ListPage title={t("pages:search.title")} lead={t("pages:search.lead")}>
        <SearchForm
          locale={locale}
          id="search"
          label={t("pages:search.label")}
          button={t("pages:search.button")}
          {...(words ? { words } : {})}
          {...(kind ? { kind } : {})}
        />
        {words && <SearchTerms {...{ locale, words, terms, counts }} />}
        {words && shown.length > 0 && <SearchResults {...{ locale, words, kind, found, shown }} />}
        {words && shown.length === 0 && <SearchNone {...{ locale, words, elsewhere: found.length > 0 }} />}
        {shown.length === 0 && <SearchWays {...{ locale, terms: themes, counts, sizes }} />}
      </ListPage>
    </SiteFrame>
  );
}
