import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import type { AddressValues, FilteredList } from "./list-filters";

/** "Only in Catalan · 27": leads to what can be read in the page's language, where that is a part of the list. */
export function OwnLanguageLink({ kind, locale, list, query, values }: FilteredList & { values: AddressValues }) {
  const { readable, total } = list;
  if (query.filters.language || readable === 0 || readable === total) return null;
  const t = translator(locale);
  return (
    <p className="no-print pb-2 text-note">
      <a href={listAddress(locale, kindNamed(kind).path, { ...values, language: [locale] })} className="target">
        {t("lists:onlyIn", { language: t(`common:language.in.${locale}`) })}
      </a>
      <span className="text-quiet tabular-nums"> · {formatNumber(readable, locale)}</span>
    </p>
  );
}
