import type { Locale } from "@/lib/i18n/locales";

/** A few megabytes for each language. */
const maxWords = 50_000;
/** Longer ones are noise of which each is new. */
const longest = 64;

/** A word that is cut out of a text would keep the whole text in memory. */
const ownText = (word: string) => ` ${word}`.slice(1);

/** Remembers what is made of each word of a language: texts use the same words again and again. */
export function remembered<Value>(make: (word: string, locale: Locale) => Value): typeof make {
  const known = new Map<Locale, Map<string, Value>>();
  return (word, locale) => {
    if (word.length > longest) return make(word, locale);
    let values = known.get(locale);
    if (!values || values.size >= maxWords) {
      values = new Map();
      known.set(locale, values);
    }
    const found = values.get(word);
    if (found !== undefined) return found;
    const text = ownText(word);
    const value = make(text, locale);
    values.set(text, value);
    return value;
  };
}
