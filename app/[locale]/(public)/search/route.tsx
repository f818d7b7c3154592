import { publicPage } from "@/app/public-page";
import type { PageHead } from "@/components/document/page-head";
import { SearchPage } from "@/components/pages/search-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { directorySize } from "@/lib/records/public/directory-size";
import { publishedList } from "@/lib/records/search/lists";
import { searchDirectory } from "@/lib/records/search/search";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import type { QueryValues } from "@/lib/serving/query-values";
import { pageHead } from "../page-head";

const first = (value: QueryValues[string]) => [value ?? []].flat()[0]?.trim() || undefined;

function readQuestion({ q, kind }: QueryValues) {
  const name = first(kind);
  return { words: first(q), kind: name && isKindName(name) ? name : undefined };
}

function searchHead(locale: Locale, words: string | undefined): PageHead {
  const t = translator(locale);
  if (words) return { title: t("meta:search.words", { words }), robots: "noindex, follow" };
  return pageHead({ locale, path: "/search", title: t("meta:search.title"), description: t("pages:search.lead") });
}

export const GET = publicPage(async ({ locale, query }) => {
  const { words, kind } = readQuestion(query);
  const [found, terms, { counts }, size] = await Promise.all([
    words ? searchDirectory(words, locale) : [],
    publishedTerms(["theme"], locale),
    publishedList("practice", locale, { filters: {}, page: 1 }),
    directorySize(),
  ]);
  return {
    head: searchHead(locale, words),
    body: <SearchPage {...{ locale, words, kind, found, terms, counts, sizes: size.counts }} />,
  };
});
