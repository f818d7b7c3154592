import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "./index";

/** Path of a record's page: `/ca/networks/xarxes-pel-canvi`. */
export function recordPath(locale: Locale, { kind, slug }: { kind: KindName; slug: string }): string {
  return `/${locale}/${kinds[kind].path}/${slug}`;
}

/** Path of the page on which a reader asks for the translation of a record. */
export function wishPath(locale: Locale, { kind, slug }: { kind: KindName; slug: string }): string {
  return `/${locale}/wish/${kinds[kind].path}/${slug}`;
}

/** Path of a version of a meeting's report, or of the newest one. */
export function reportPath(locale: Locale, { slug, number }: { slug: string; number?: number }): string {
  const newest = `${recordPath(locale, { kind: "meeting", slug })}/report`;
  return number === undefined ? newest : `${newest}/${number}`;
}

/** Path of a kind's list. */
export function listPath(locale: Locale, kind: KindName): string {
  return `/${locale}/${kinds[kind].path}`;
}

/** Path of a kind's list in the admin, or of a record there. */
export function adminPath(locale: Locale, kind: KindName, id?: string): string {
  return `/${locale}/admin/${kinds[kind].path}${id ? `/${id}` : ""}`;
}

/** Path of a term's page: `/ca/terms/theme/transitions`. */
export function termPath(locale: Locale, id: string): string {
  return `/${locale}/terms/${id}`;
}
