import { redirect } from "next/navigation";
import { publicPage } from "@/app/public-page";
import type { PageHead } from "@/components/document/page-head";
import { resultsTitle } from "@/components/pages/search-heading";
import { SearchPage } from "@/components/pages/search-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { feedLinks } from "@/lib/records/feeds/formats";
import { directorySize } from "@/lib/records/public/directory-size";
import { publishedCounts } from "@/lib/records/search/published-counts";
import { type SearchAnswer, searchDirectory } from "@/lib/records/search/search";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { listAddress } from "@/lib/serving/list-queries";
import { type QueryValues, queryText } from "@/lib/serving/query-values";
import { pageHead } from "../page-head";

const first = (value: QueryValues[string]) => [value ?? []].flat()[0]?.trim() || undefined;

function readQuestion({ q, kind, page }: QueryValues) {
  const name = first(kind);
  const number = Number(first(page) ?? 1);
  return {
    words: first(q),
    kind: name && isKindName(name) ? name : undefined,
    page: Number.isInteger(number) && number >= 1 ? number : 1,
  };
}

function searchHead(locale: Locale, query: QueryValues, answer: SearchAnswer | null): PageHead {
  const t = translator(locale);
  const { words } = readQuestion(query);
  const formats = feedLinks(locale, "search", queryText(query), t("meta:search.title"));
  const embeddable = listAddress(locale, "search", query);
  if (words && answer)
    return { title: resultsTitle({ locale, words, answer }), robots: "noindex, follow", formats, embeddable };
  const description = t("pages:search.lead");
  return { ...pageHead({ locale, path: "/search", title: t("meta:search.title"), description }), formats };
}

export const GET = publicPage(async ({ locale, query }) => {
  const { words, kind, page } = readQuestion(query);
  const [answer, terms, counts, size] = await Promise.all([
    words ? searchDirectory({ words, kind, page }, locale) : null,
    publishedTerms(["theme"], locale),
    publishedCounts("practice", ["theme"]),
    directorySize(),
  ]);
  if (answer && page > answer.pages) redirect(listAddress(locale, "search", { q: words, kind, page: answer.pages }));
  return {
    head: searchHead(locale, query, answer),
    body: <SearchPage {...{ locale, words, kind, answer, terms, counts, sizes: size.counts }} />,
  };
});
