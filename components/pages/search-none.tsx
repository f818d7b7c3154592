import { FollowLink } from "@/components/follow/follow-link";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { SearchCorrections } from "./search-corrections";
import { resultsTitle, searchResultsId } from "./search-heading";
import { SearchNearest } from "./search-nearest";
import type { SearchResultsProps } from "./search-results";
import { SearchWhom } from "./search-whom";

type WayOut = { href: string; label: string; count: number };

/** What would find something: the same words in every kind, or without quotation marks. */
function waysOut({ locale, words, kind, answer }: SearchResultsProps): WayOut[] {
  const t = translator(locale);
  const elsewhere = kindNames.reduce((sum, name) => sum + answer.counts[name], 0);
  const { plainer } = answer.nothing ?? {};
  return [
    ...(kind && elsewhere > 0
      ? [
          {
            href: listAddress(locale, "search", { q: words }),
            label: t("lists:empty.without", { filter: t(`kinds:plural.${kind}`) }),
            count: elsewhere,
          },
        ]
      : []),
    ...(plainer
      ? [
          {
            href: listAddress(locale, "search", { q: plainer.question }),
            label: t("pages:search.none.plainer"),
            count: plainer.total,
          },
        ]
      : []),
  ];
}

/** Nothing found: what would find something, what is near, which words nobody uses, whom to ask. */
export function SearchNone(props: SearchResultsProps) {
  const { locale, words, kind, answer } = props;
  const t = translator(locale);
  const ways = waysOut(props);
  const { nearest, city } = answer.nothing ?? { nearest: [], city: null };
  return (
    <section aria-labelledby={searchResultsId} className="mt-6">
      <EmptyState title={resultsTitle(props)} titleId={searchResultsId}>
        {ways.length > 0 && (
          <ul className="mt-3 space-y-1">
            {ways.map(({ href, label, count }) => (
              <li key={href}>
                <a href={href} className="target">
                  {label}
                </a>
                <span className="tabular-nums">: {formatNumber(count, locale)}</span>
              </li>
            ))}
          </ul>
        )}
        <SearchCorrections locale={locale} corrected={answer.corrected} unknown={answer.unknown} />
        <FollowLink locale={locale} list="search" values={{ q: words, kind }} />
        {ways.length === 0 && <p className="mt-3">{t("pages:search.none.text")}</p>}
      </EmptyState>
      {nearest.length > 0 && <SearchNearest locale={locale} records={nearest} />}
      <SearchWhom locale={locale} city={city} />
    </section>
  );
}
