import { remember } from "../text/remember";
import { languageNames } from "./formats";

/** The languages of the site, in fallback order. */
export const locales = ["ca", "es", "en", "sv", "cs", "pt"] as const;

export type Locale = (typeof locales)[number];

/** Names that differ from CLDR's, which Intl uses. */
const ownLanguageNames: Partial<Record<Locale, Readonly<Record<string, string>>>> = { ca: { es: "castellà" } };

/** The language in which interface strings are written first. */
export const sourceLocale: Locale = "en";

/**
 * `tag` is for formatting and plurals (plain `pt` treats 0 as singular, plain `en` uses American dates), `nativeName`
 * the language's own name, `og` the value of `og:locale`.
 */
const properties = {
  ca: { tag: "ca-ES", nativeName: "Català", og: "ca_ES" },
  es: { tag: "es-ES", nativeName: "Español", og: "es_ES" },
  en: { tag: "en-GB", nativeName: "English", og: "en_GB" },
  sv: { tag: "sv-SE", nativeName: "Svenska", og: "sv_SE" },
  cs: { tag: "cs-CZ", nativeName: "Čeština", og: "cs_CZ" },
  pt: { tag: "pt-PT", nativeName: "Português", og: "pt_PT" },
} as const satisfies Record<Locale, { tag: string; nativeName: string; og: string }>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language that is stored or asked for; the source language when it is none of the site's. */
export const knownLocale = (code: unknown): Locale => (isLocale(code) ? code : sourceLocale);

/** The BCP 47 tag for Intl. For `lang` attributes use the locale itself. */
export function intlTag(locale: Locale): string {
  return properties[locale].tag;
}

/** The value of `og:locale`. */
export function ogLocale(locale: Locale): string {
  return properties[locale].og;
}

/** "Català": the language's name in that language. */
export function nativeLanguageName(locale: Locale): string {
  return properties[locale].nativeName;
}

/**
 * A language's name inside a sentence of another language: "catalan", "Catalan", "katalánština". Takes any BCP 47 code,
 * because people's languages and references go beyond the site's six.
 */
export const languageName = remember((code: string, inLocale: Locale): string => {
  const own = ownLanguageNames[inLocale]?.[code];
  if (own) return own;
  try {
    return languageNames(intlTag(inLocale)).of(code) ?? code;
  } catch {
    return code;
  }
});

/** The same name capitalised, for labels and menus: "Katalánština". */
export const languageLabel = remember((code: string, inLocale: Locale): string => {
  const name = languageName(code, inLocale);
  return name.charAt(0).toLocaleUpperCase(intlTag(inLocale)) + name.slice(1);
});
