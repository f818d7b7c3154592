import type { TextInLanguage } from "@/lib/i18n/content";
import { countryName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { readCards } from "@/lib/records/public/cards";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { conceptLabel } from "@/lib/words/concepts/index";
import type { Reason } from "./query/alternatives";

/** Why a record was found where it lacks the word itself, in the reader's language. */
export type ReasonInWords = {
  type: Exclude<Reason["type"], "word">;
  words: TextInLanguage;
  /** The id of the term that it names. */
  term?: string;
};

const idsOf = (reasons: readonly Reason[], type: "term" | "record") =>
  reasons.flatMap((reason) => (reason.type === type ? [reason.id] : []));

/** Puts the reasons of a page of results into words. What is not public has none. */
export async function reasonsInWords(reasons: readonly Reason[], locale: Locale) {
  const [terms, cards] = await Promise.all([
    readTerms(idsOf(reasons, "term"), locale),
    readCards(idsOf(reasons, "record"), locale),
  ]);
  const own = (text: string): TextInLanguage => ({ text, language: locale, isFallback: false });
  return (reason: Reason): ReasonInWords | undefined => {
    const { type } = reason;
    if (type === "word") return undefined;
    const words = wordsOf(reason);
    return words && { type, words, ...(type === "term" ? { term: reason.id } : {}) };
  };

  function wordsOf(reason: Exclude<Reason, { type: "word" }>): TextInLanguage | undefined {
    switch (reason.type) {
      case "concept":
        return own(conceptLabel(reason.concept, locale));
      case "country":
        return own(countryName(reason.code, locale));
      case "similar":
        return own(reason.written);
      case "term":
        return terms.get(reason.id)?.label;
      case "record":
        return cards.get(reason.id)?.title;
    }
  }
}
