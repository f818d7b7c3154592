import { languageNames } from "./formats";

/** The languages of the site, in the order in which a fallback is looked for. */
export const locales = ["ca", "es", "en", "sv", "cs", "pt"] as const;

export type Locale = (typeof locales)[number];

/** Where the usual name of a language differs from that of CLDR, which Intl uses. */
const ownLanguageNames: Partial<Record<Locale, Readonly<Record<string, string>>>> = { ca: { es: "castellà" } };

/** The language in which interface strings are written first. */
export const sourceLocale: Locale = "en";

/**
 * `tag` formats numbers, dates and plurals (plain `pt` makes 0 singular, plain `en` gives American dates),
 * `nativeName` is how the language calls itself, `og` is the value of `og:locale`.
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

/** The BCP 47 tag for Intl; the `lang` attribute of a page is the locale itself. */
export function intlTag(locale: Locale): string {
  return properties[locale].tag;
}

export function ogLocale(locale: Locale): string {
  return properties[locale].og;
}

/** "Català": for the language switch, written in the language itself. */
export function nativeLanguageName(locale: Locale): string {
  return properties[locale].nativeName;
}

/**
 * "catalan", "Catalan", "katalánština": the name inside a sentence of the other language, in that language's case.
 * Takes any BCP 47 code, because people answer in, and references are written in, more than the site's languages.
 */
export function languageName(code: string, inLocale: Locale): string {
  const own = ownLanguageNames[inLocale]?.[code];
  if (own) return own;
  try {
    return languageNames(intlTag(inLocale)).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The same name as it begins a label or a menu entry: "Katalánština". */
export function languageLabel(code: string, inLocale: Locale): string {
  const name = languageName(code, inLocale);
  return name.charAt(0).toLocaleUpperCase(intlTag(inLocale)) + name.slice(1);
}
