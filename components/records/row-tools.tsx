import { KeepButton } from "@/components/collection/keep-button";
import { CompareTick } from "@/components/compare/choose";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";

/** Actions for readers on a row of a list. */
export function RowTools({ card, locale }: { card: Card; locale: Locale }) {
  return (
    <>
      {card.kind === "practice" && <CompareTick card={card} locale={locale} />}
      <KeepButton card={card} locale={locale} />
    </>
  );
}
