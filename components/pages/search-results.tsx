import { rowOf } from "@/components/records/row-of-card";
import { MoreLink } from "@/components/ui/button";
import { RowList } from "@/components/ui/row";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import type { FoundOfKind } from "./search-page";

/** The number of results shown per kind. If one kind is chosen, a page of a list is shown instead. */
const shownOfEach = 5;

type Props = {
  locale: Locale;
  words: string;
  kind: KindName | undefined;
  found: FoundOfKind[];
  shown: FoundOfKind[];
};

/** The results by kind, each with a link to the complete list. */
export function SearchResults(props: Props) {
  const { locale, words, kind, shown } = props;
  const count = shown.reduce((sum, one) => sum + one.total, 0);
  return (
    <>
      <p role="status" className="mt-8 font-semibold">
        {translator(locale)("pages:search.count", { count, words })}
      </p>
      <Narrowing {...props} />
      {shown.map((one) => (
        <KindResults key={one.kind} found={one} most={kind ? one.cards.length : shownOfEach} {...{ locale, words }} />
      ))}
    </>
  );
}

/** Links to the results of one kind only. */
function Narrowing({ locale, words, kind, found }: Props) {
  const t = translator(locale);
  if (found.length < 2) return null;
  const links = [
    { kind: undefined, label: t("pages:search.everything"), count: "" },
    ...found.map((item) => ({
      kind: item.kind,
      label: t(`kinds:plural.${item.kind}`),
      count: formatNumber(item.total, locale),
    })),
  ];
  return (
    <nav aria-label={t("pages:search.narrow")} className="no-print mt-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {links.map((link) => (
          <li key={link.label}>
            <a
              href={listAddress(locale, "search", { q: words, kind: link.kind })}
              aria-current={link.kind === kind ? "true" : undefined}
              className={`target ${link.kind === kind ? "nav-current" : ""}`}
            >
              {link.label}
            </a>
            {link.count && <span className="text-note text-quiet tabular-nums"> {link.count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type KindResultsProps = { locale: Locale; words: string; found: FoundOfKind; most: number };

function KindResults({ locale, words, found: { kind, total, cards }, most }: KindResultsProps) {
  const t = translator(locale);
  const rows = cards.slice(0, most).map((card) => rowOf(card, locale));
  return (
    <section aria-labelledby={`found-${kind}`} className="mt-12">
      <h2 id={`found-${kind}`} className="mb-3 font-read text-head">
        {t(`lists:count.${kind}`, { count: total })}
      </h2>
      <RowList rows={rows} tight />
      {total > rows.length && (
        <p className="mt-4">
          <MoreLink href={listAddress(locale, kinds[kind].path, { q: words })}>
            {t("pages:search.all")}
            <span className="sr-only">: {t(`lists:count.${kind}`, { count: total })}</span>
          </MoreLink>
        </p>
      )}
    </section>
  );
}
