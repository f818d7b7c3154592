import type { Locale } from "@/lib/i18n/locales";

type Query = Record<string, string | undefined>;

/** The address of a page of the account: `accountPage("ca", "sign-in", { next })`; without a name the profile. */
export function accountPage(locale: Locale, name = "", query: Query = {}): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const path = name ? `/${locale}/account/${name}` : `/${locale}/account`;
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Where somebody who signs in goes: to what waits for them, unless they were on their way elsewhere. */
export const firstPage = (locale: Locale) => `/${locale}/admin`;

/** A value of a form, if it is one text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.length < 1_500 ? value : undefined;
}

/** A link and no form: the content policy lets a form lead nowhere but to us. */
export function openIdAddress(provider: string, locale: Locale, next: string | undefined): string {
  return `/api/account/openid?${new URLSearchParams({ provider, locale, ...(next ? { next } : {}) })}`;
}
