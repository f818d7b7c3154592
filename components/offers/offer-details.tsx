import { RecordText } from "@/components/records/text-section";
import { formatDay, formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import type { OfferView } from "@/lib/kinds/offers";
import { keepTogether } from "@/lib/text/keep-together";

type Terms = { themes: TermView[]; levels: TermView[] };

/** "Transitions · Primary education · Languages: Catalan and English" */
export function termsAndLanguages({ themes, levels }: Terms, languages: string | undefined): string {
  return [...[...themes, ...levels].map(({ label }) => label.text), languages].filter(Boolean).join(" · ");
}

/** The names of languages as part of a sentence. */
export const namesOfLanguages = (languages: readonly Locale[], locale: Locale): string =>
  formatList(
    languages.map((language) => languageName(language, locale)),
    locale,
  );

export function untilDay(day: string, locale: Locale): string {
  return keepTogether(translator(locale)("offers:until", { day: formatDay(day, locale) }), locale);
}

/** The text of an offer with its themes, levels and languages. */
export function OfferDetails({ offer, locale }: { offer: OfferView; locale: Locale }) {
  const languages = translator(locale)("offers:languages", { languages: namesOfLanguages(offer.languages, locale) });
  return (
    <>
      <RecordText text={offer.text} locale={locale} headingFrom={4} />
      <p className="mt-1.5 max-w-measure text-note text-quiet">
        {termsAndLanguages(offer, offer.languages.length > 0 ? languages : undefined)}
      </p>
    </>
  );
}
