import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";

type Props = { id: string; title: string; cards: Card[]; locale: Locale };

/** Records under a heading; nothing if there are none. */
export function CardsSection({ id, title, cards, locale }: Props) {
  if (cards.length === 0) return null;
  return (
    <Section id={id} title={title} copyLabel={translator(locale)("records:copyLabel")}>
      <RowList rows={cards.map((card) => rowOf(card, locale))} tight />
    </Section>
  );
}
