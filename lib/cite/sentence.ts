import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type CitedRecord, citedSite } from "./cited-record";

/**
 * A citation around its title, in the page's language: authors and year before it; publisher, dates and address after it.
 * The day of reading is not in it: one page is cached for all readers, so each adds their own.
 */
export function citationAround(record: CitedRecord, locale: Locale): { before: string; after: string } {
  const t = translator(locale);
  const { title, updatedOn, checkedOn, address, authors } = record;
  const dates = [
    t("records:updated", { date: formatDay(updatedOn, locale) }),
    checkedOn && t("records:cite.checked", { date: formatDay(checkedOn, locale) }),
  ];
  const licence = t(`kinds:choice.textLicence.${record.licence}`);
  const language = title.isFallback ? ` (${t(`common:language.in.${title.language}`)})` : "";
  const year = `(${updatedOn.slice(0, 4)}). `;
  return {
    before: authors.length > 0 ? ` ${year}` : year,
    after: `${language}. ${citedSite}. ${dates.filter(Boolean).join(". ")}. ${licence}. ${address}`,
  };
}

/** The same as one text, to be copied. */
export function citationText(record: CitedRecord, locale: Locale): string {
  const { before, after } = citationAround(record, locale);
  return `${record.authors.map(({ text }) => text).join("; ")}${before}${record.title.text}${after}`;
}
