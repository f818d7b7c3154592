import type { Metadata } from "next";
import { SearchPage } from "@/components/pages/search-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { directorySize } from "@/lib/records/public/directory-size";
import { publishedList } from "@/lib/records/search/lists";
import { searchDirectory } from "@/lib/records/search/search";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { pageMetadata } from "../page-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const first = (value: string | string[] | undefined) => [value ?? []].flat()[0]?.trim() || undefined;

async function readQuestion(searchParams: Props["searchParams"]) {
  const { q, kind } = await searchParams;
  const name = first(kind);
  return { words: first(q), kind: name && isKindName(name) ? name : undefined };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { words } = await readQuestion(searchParams);
  const t = translator(locale);
  if (words) return { title: t("meta:search.words", { words }), robots: { index: false, follow: true } };
  return pageMetadata({
    locale,
    path: "/search",
    title: t("meta:search.title"),
    description: t("pages:search.lead"),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const { words, kind } = await readQuestion(searchParams);
  const [found, terms, { counts }, size] = await Promise.all([
    words ? searchDirectory(words, locale) : [],
    publishedTerms(["theme"], locale),
    publishedList("practice", locale, { filters: {}, page: 1 }),
    directorySize(),
  ]);
  return <SearchPage {...{ locale, words, kind, found, terms, counts, sizes: size.counts }} />;
}
