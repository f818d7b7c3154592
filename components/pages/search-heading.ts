import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SearchAnswer } from "@/lib/records/search/search";
import { shorten } from "@/lib/text/shorten";

export const searchResultsId = "results";

/** A long question stands in the field as a whole, and in headings by its beginning. */
export const shortQuestion = (words: string) => shorten(words, 80);

type Props = { locale: Locale; words: string; answer: Pick<SearchAnswer, "total"> };

/** "23 results for “homework”": the heading of the results and the title of the page. */
export function resultsTitle({ locale, words, answer: { total } }: Props): string {
  const t = translator(locale);
  const values = { words: shortQuestion(words) };
  return total > 0 ? t("pages:search.count", { ...values, count: total }) : t("pages:search.none.title", values);
}
