import { alphabet } from "@/lib/i18n/formats";
import { intlTag, type Locale, languageName, locales } from "@/lib/i18n/locales";

/** What guests may read and speak beside the languages of the site (ISO 639-1). */
const otherLanguages = [
  ...["ar", "bg", "bs", "da", "de", "el", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "lb"],
  ...["lt", "lv", "mk", "mt", "nb", "nl", "pl", "ro", "ru", "se", "sk", "sl", "sq", "sr", "tr", "uk"],
];

/** Groups and schools count the site's languages only, because schools receive visitors in these. */
export const spokenLanguages: readonly string[] = [...locales, ...otherLanguages];

/** The other languages by their names in a language. */
export const otherLanguageChoices = (locale: Locale) =>
  otherLanguages
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((one, other) => alphabet(intlTag(locale)).compare(one.label, other.label));
