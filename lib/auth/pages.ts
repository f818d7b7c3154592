import type { Locale } from "@/lib/i18n/locales";

type Query = Record<string, string | undefined>;

/** The address of a page of the account: `accountPage("ca", "sign-in", { next })`; without a name the profile. */
export function accountPage(locale: Locale, name = "", query: Query = {}): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const path = name ? `/${locale}/account/${name}` : `/${locale}/account`;
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The first page after signing in, unless the person was going elsewhere. */
export const firstPage = (locale: Locale) => `/${locale}/admin`;

/** A value of a form, if it is a single text. */
export function singleText(value: unknown): string | undefined {
  return typeof value === "string" && value.length < 1_500 ? value : undefined;
}

/** A link instead of a form: the content policy allows forms to lead only to this site. */
export function openIdAddress(provider: string, locale: Locale, next: string | undefined): string {
  return `/api/account/openid?${new URLSearchParams({ provider, locale, ...(next ? { next } : {}) })}`;
}
