import { FollowLink } from "@/components/follow/follow-link";
import { listPagination } from "@/components/records/list/list-pagination";
import { Pagination } from "@/components/ui/pagination";
import { RowList } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { SearchAnswer } from "@/lib/records/search/search";
import { listAddress } from "@/lib/serving/list-queries";
import { resultsTitle, searchResultsId } from "./search-heading";
import { SearchKinds } from "./search-kinds";
import { rowOfFound } from "./search-row";

export type SearchResultsProps = {
  locale: Locale;
  words: string;
  kind: KindName | undefined;
  answer: SearchAnswer;
};

/** What was found, the best first, over all kinds. */
export function SearchResults(props: SearchResultsProps) {
  const { locale, words, kind, answer } = props;
  const t = translator(locale);
  const address = (page: number) => listAddress(locale, "search", { q: words, kind, page });
  return (
    <section aria-labelledby={searchResultsId} className="mt-10">
      <div role="status">
        <h2 id={searchResultsId} tabIndex={-1} className="words max-w-measure font-semibold tabular-nums">
          {resultsTitle(props)}
        </h2>
      </div>
      <SearchKinds {...props} />
      {kind && (
        <p className="no-print mt-1 text-note">
          <a href={listAddress(locale, kindNamed(kind).path, { q: words })} className="target">
            {t("pages:search.filters", { kind: t(`kinds:plural.${kind}`) })}
          </a>
        </p>
      )}
      <div className="mt-4">
        <RowList rows={answer.records.map((record) => rowOfFound(record, locale))} />
      </div>
      <Pagination {...listPagination(answer, address, locale)} />
      <FollowLink locale={locale} list="search" values={{ q: words, kind }} />
    </section>
  );
}
