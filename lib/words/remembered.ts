import type { Locale } from "@/lib/i18n/locales";

/** A few megabytes for each language. */
const maxWords = 50_000;

/** Remembers what is made of each word of a language: texts use the same words again and again. */
export function remembered<Value>(make: (word: string, locale: Locale) => Value): typeof make {
  const known = new Map<Locale, Map<string, Value>>();
  return (word, locale) => {
    let values = known.get(locale);
    if (!values || values.size >= maxWords) {
      values = new Map();
      known.set(locale, values);
    }
    const found = values.get(word);
    if (found !== undefined) return found;
    const value = make(word, locale);
    values.set(word, value);
    return value;
  };
}
