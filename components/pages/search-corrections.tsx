import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SearchAnswer } from "@/lib/records/search/search";
import { listAddress } from "@/lib/serving/list-queries";
import { shortQuestion } from "./search-heading";

type Props = { locale: Locale } & Pick<SearchAnswer, "corrected" | "unknown">;

/** What was taken for a typing error, with a link to the question without it, and the words that no page has. */
export function SearchCorrections({ locale, corrected, unknown }: Props) {
  const t = translator(locale);
  if (corrected.length === 0 && unknown.length === 0) return null;
  const words = unknown.map((word) => t("pages:search.quoted", { word: shortQuestion(word) }));
  return (
    <ul className="mt-6 max-w-measure space-y-1">
      {corrected.map(({ typed, written, language, question }) => (
        <li key={typed}>
          {t("pages:search.corrected", { typed })}{" "}
          <a href={listAddress(locale, "search", { q: question })} lang={language === locale ? undefined : language}>
            {written}
          </a>
        </li>
      ))}
      {unknown.length > 0 && (
        <li>{t("pages:search.unknown", { count: unknown.length, words: formatList(words, locale) })}</li>
      )}
    </ul>
  );
}
