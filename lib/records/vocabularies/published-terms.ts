import type { Locale } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";
import { termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { readVocabularies } from "./terms";

/** The terms of some vocabularies, for public pages. Tags the page with the vocabularies. */
export function publishedTerms(vocabularies: string[], locale: Locale): Promise<TermView[]> {
  return readPublic(
    () => readVocabularies(vocabularies, locale),
    () => [termsTag],
  );
}
