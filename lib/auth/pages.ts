import type { Locale } from "@/lib/i18n/locales";

type Query = Record<string, string | undefined>;

/** Path of an account page: `accountPage("ca", "sign-in", { next })`; the profile without a name. */
export function accountPage(locale: Locale, name = "", query: Query = {}): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const path = name ? `/${locale}/account/${name}` : `/${locale}/account`;
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The default page after signing in. */
export const firstPage = (locale: Locale) => `/${locale}/admin`;

/** A form value, if it is a single string. */
export function singleText(value: unknown): string | undefined {
  return typeof value === "string" && value.length < 1_500 ? value : undefined;
}

/** A link instead of a form, because the CSP allows forms to submit only to this site. */
export function openIdAddress(provider: string, locale: Locale, next: string | undefined): string {
  return `/api/account/openid?${new URLSearchParams({ provider, locale, ...(next ? { next } : {}) })}`;
}
