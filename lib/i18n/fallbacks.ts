import { type FallbackChains, languageFallbacks } from "@/lib/env";
import { remember } from "../text/remember";
import { type Locale, locales, sourceLocale } from "./locales";

/** The languages in the order in which a value is looked for. */
export type LanguageOrder = (locale: Locale, source: Locale) => readonly Locale[];

const unique = (order: readonly Locale[]) => [...new Set(order)];

/** The order that these chains give: the page's language, its chain, the original, English, any other. */
export const orderIn = (chains: FallbackChains): LanguageOrder =>
  remember((locale: Locale, source: Locale) =>
    unique([locale, ...(chains[locale] ?? []), source, sourceLocale, ...locales]),
  );

let configured: LanguageOrder | undefined;

/** For texts: readers get the language that they are likeliest to understand, as the site is configured. */
export const readingOrder: LanguageOrder = (locale, source) => {
  configured ??= orderIn(languageFallbacks());
  return configured(locale, source);
};

/** For proper names, which stay as their owners write them unless the page's language has its own. */
export const namingOrder: LanguageOrder = orderIn({});

/** All chains as one text, for whatever is stored with the chosen texts. */
export const fallbacksVersion = () => locales.map((locale) => readingOrder(locale, locale).join("")).join(".");
