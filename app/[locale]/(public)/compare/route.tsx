import { publicPage } from "@/app/public-page";
import { mostCompared } from "@/components/compare/most-compared";
import { ComparePage } from "@/components/compare/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { type Compared, comparedPractices } from "@/lib/records/public/compared-practices";
import { similarRecords } from "@/lib/records/public/neighbours";
import { searchDirectory } from "@/lib/records/search/search";
import { chosenRecords } from "@/lib/serving/chosen-records";
import { pageHead } from "../page-head";

const mostFound = 12;

/** Practices to add: search results, or practices related to the only chosen one. */
async function practicesToAdd({ practices }: Compared, words: string | undefined, locale: Locale): Promise<Card[]> {
  const chosen = practices.map(({ practice }) => practice.id);
  const read = async () => {
    if (words)
      return (await searchDirectory({ words, kind: "practice", page: 1 }, locale)).records.map(({ card }) => card);
    const [only, ...others] = practices;
    if (!only || others.length > 0) return [];
    return (await similarRecords(only.practice.id, [], locale)).map(({ card }) => card);
  };
  return (await read()).filter(({ id }) => !chosen.includes(id)).slice(0, mostFound);
}

export const GET = publicPage(async ({ locale, query }) => {
  const t = translator(locale);
  const slugs = chosenRecords("compare", [query.practice ?? []].flat()).map(({ slug }) => slug);
  const words = [query.q ?? []].flat()[0];
  const compared = await comparedPractices(slugs.slice(0, mostCompared), locale);
  const found = await practicesToAdd(compared, words, locale);
  const head = pageHead({ locale, path: "/compare", title: t("compare:title"), description: t("compare:few") });
  return {
    head: slugs.length > 0 || words ? { title: t("compare:title"), robots: "noindex, follow" as const } : head,
    body: (
      <ComparePage
        {...{ ...compared, locale, words, found }}
        beyond={slugs.slice(mostCompared)}
        site={env().SITE_URL}
      />
    ),
  };
});
