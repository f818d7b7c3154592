import type { Locale } from "@/lib/i18n/locales";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import type { Token } from "@/lib/words/tokens";
import { quoted, stemLexeme, textPlaces } from "../document/lexemes";

function inLanguage(phrase: readonly Token[], language: Locale): string[] {
  // Small words are in no document, but they take up a place.
  const words = phrase.filter(({ word }) => !isStopWord(word, language));
  const distances = words.map(({ position }, at) => (at === 0 ? 0 : position - words[at - 1]!.position));
  if (words.length === 0 || distances.slice(1).some((distance) => distance < 1)) return [];
  return textPlaces.map((place) =>
    words
      .map(({ word }, at) => {
        const lexeme = quoted(stemLexeme(place, stemOf(word, language)));
        return at === 0 ? lexeme : `<${distances[at]}> ${lexeme}`;
      })
      .join(" "),
  );
}

/** As PostgreSQL reads a `tsquery`: the words one after the other, in one of the languages; undefined without a word. */
export function phraseQuery(phrase: readonly Token[], languages: readonly Locale[]): string | undefined {
  const versions = new Set(languages.flatMap((language) => inLanguage(phrase, language)));
  return versions.size > 0 ? [...versions].map((version) => `(${version})`).join(" | ") : undefined;
}
