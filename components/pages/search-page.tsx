import { ListPage } from "@/components/layout/list-page";
import { SiteFrame } from "@/components/site/site-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import type { List } from "@/lib/kinds/list";
import type { SearchAnswer } from "@/lib/records/search/search";
import { listAddress } from "@/lib/serving/list-queries";
import { SearchCollections } from "./search-collections";
import { SearchCorrections } from "./search-corrections";
import { SearchForm } from "./search-form";
import { searchResultsId } from "./search-heading";
import { SearchNone } from "./search-none";
import { SearchResults } from "./search-results";
import { SearchTerms } from "./search-terms";
import { SearchWays } from "./search-ways";

export type SearchPageProps = {
  locale: Locale;
  words: string | undefined;
  /** The only kind to search in. */
  kind: KindName | undefined;
  /** Null without words. */
  answer: SearchAnswer | null;
  terms: TermView[];
  counts: List["counts"];
  /** The number of records of each kind. */
  sizes: Record<KindName, number>;
};

/** A search field and one list of results; without search words, links to browse. */
export function SearchPage(props: SearchPageProps) {
  const { locale, words, kind, answer, terms, counts, sizes } = props;
  const t = translator(locale);
  const foundSomething = answer !== null && answer.total > 0;
  const Shown = foundSomething ? SearchResults : SearchNone;
  const named = terms.filter(({ id }) => answer?.terms.includes(id));
  return (
    <SiteFrame
      locale={locale}
      path={listAddress(locale, "search", { q: words, kind }).slice(3)}
      words={words}
      crumbs={[{ label: t("pages:search.title") }]}
    >
      <ListPage title={t("pages:search.title")} {...(words ? {} : { lead: t("pages:search.lead") })}>
        {answer && (
          <a href={`#${searchResultsId}`} className="target sr-only focus:not-sr-only">
            {t("lists:toResults")}
          </a>
        )}
        <SearchForm
          locale={locale}
          id="search"
          label={t("pages:search.label")}
          button={t("pages:search.button")}
          {...(words ? { words } : {})}
          {...(kind ? { kind } : {})}
        />
        <p className="no-print mt-2 text-note">
          <a href={`/${locale}/how-search-works`} className="target text-quiet">
            {t("pages:site.pages.how-search-works")}
          </a>
        </p>
        {answer && foundSomething && (
          <SearchCorrections locale={locale} corrected={answer.corrected} unknown={answer.unknown} />
        )}
        <SearchTerms locale={locale} terms={named} counts={counts} />
        <SearchCollections locale={locale} collections={answer?.collections ?? []} />
        {words && answer && <Shown {...{ locale, words, kind, answer }} />}
        {!foundSomething && <SearchWays {...{ locale, terms: named.length > 0 ? [] : terms, counts, sizes }} />}
      </ListPage>
    </SiteFrame>
  );
}
