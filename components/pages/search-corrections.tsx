import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SearchAnswer } from "@/lib/records/search/search";
import { listAddress } from "@/lib/serving/list-queries";

/** "We looked for “docházka” as well": what was taken for a typing error. */
export function SearchCorrections({ locale, corrected }: { locale: Locale; corrected: SearchAnswer["corrected"] }) {
  const t = translator(locale);
  return (
    <ul className="mt-6 max-w-measure">
      {corrected.map(({ typed, written, language }) => (
        <li key={typed}>
          {t("pages:search.corrected", { typed })}{" "}
          <a href={listAddress(locale, "search", { q: written })} lang={language === locale ? undefined : language}>
            {written}
          </a>
        </li>
      ))}
    </ul>
  );
}
