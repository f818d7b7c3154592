import { listPagination } from "@/components/records/list/list-pagination";
import { rowOf } from "@/components/records/row-of-card";
import { langProps, titleOf } from "@/components/records/written";
import { Lang, type Written } from "@/components/ui/lang";
import { Pagination } from "@/components/ui/pagination";
import { RowList } from "@/components/ui/row";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { FoundRecord, SearchAnswer } from "@/lib/records/search/search";
import { listAddress } from "@/lib/serving/list-queries";

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
    <>
      <h2 id="results" className="sr-only">
        {t("pages:search.results")}
      </h2>
      <p role="status" className="mt-8 font-semibold">
        {t("pages:search.count", { count: answer.total, words })}
      </p>
      <KindLinks {...props} />
      <div className="mt-4">
        <RowList rows={answer.records.map((record) => rowOfFound(record, locale))} />
      </div>
      <Pagination {...listPagination(answer, address, locale)} />
    </>
  );
}

/** The same words among the records of one kind only. */
function KindLinks({ locale, words, kind, answer }: SearchResultsProps) {
  const t = translator(locale);
  const kinds = kindNames.filter((name) => answer.counts[name] > 0);
  if (kinds.length < 2) return null;
  const total = kinds.reduce((sum, name) => sum + answer.counts[name], 0);
  const links = [
    { kind: undefined, label: t("pages:search.everything"), count: total },
    ...kinds.map((name) => ({ kind: name, label: t(`kinds:plural.${name}`), count: answer.counts[name] })),
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
            <span className="text-note text-quiet tabular-nums"> {formatNumber(link.count, locale)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function withMarks(words: Written, marks: FoundRecord["title"]["marks"]): Written {
  return typeof words === "string" ? { text: words, marks } : { ...words, marks };
}

/** A row that shows where the words stand, or says why the record fits without them. */
function rowOfFound({ card, title, excerpt, reasons }: FoundRecord, locale: Locale) {
  const row = rowOf(card, locale, 3);
  return {
    ...row,
    title: withMarks(titleOf(card, locale), title.marks),
    ...(excerpt ? { summary: { text: excerpt.text, marks: excerpt.marks, ...langProps(excerpt, locale) } } : {}),
    ...(reasons.length > 0 ? { aside: <Reasons {...{ reasons, locale }} /> } : {}),
  };
}

function Reasons({ reasons, locale }: Pick<FoundRecord, "reasons"> & { locale: Locale }) {
  const t = translator(locale);
  return reasons.map(({ type, words }) => (
    <p key={`${type} ${words.text}`}>
      {t(`pages:search.reason.${type}`)} <Lang words={{ text: words.text, ...langProps(words, locale) }} />
    </p>
  ));
}
