import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath, termPath } from "@/lib/kinds/address";
import type { Card, TermView } from "@/lib/kinds/card";
import { titleOf, written } from "./written";

/** The title of a record, linked to its page. */
export function RecordLink({ card, locale }: { card: Pick<Card, "kind" | "slug" | "title">; locale: Locale }) {
  return (
    <a href={recordPath(locale, card)}>
      <Lang words={titleOf(card, locale)} />
    </a>
  );
}

/** The label of a term in the reader's language. */
export function TermLabel({ term, locale }: { term: TermView; locale: Locale }) {
  return <Lang words={written(term.label, locale)} />;
}

/** The same, linked to the page of the term. */
export function TermLink({ term, locale }: { term: TermView; locale: Locale }) {
  return (
    <a href={termPath(locale, term.id)}>
      <TermLabel term={term} locale={locale} />
    </a>
  );
}
