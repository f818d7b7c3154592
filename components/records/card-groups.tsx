import { Lang, type Written } from "@/components/ui/lang";
import { LinkList } from "@/components/ui/link-list";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { titleOf } from "./written";

export type CardGroup = { key: string; label: Written; cards: Card[] };
type Props = {
  groups: CardGroup[];
  locale: Locale;
  noteOf?: (card: Card) => string | undefined;
  /** Their numbers on a map, by id. */
  numbers?: ReadonlyMap<string, number>;
};

/** Compact links to many records, in groups with small headings. Empty groups are left out. */
export function CardGroups({ groups, ...list }: Props) {
  const filled = groups.filter(({ cards }) => cards.length > 0);
  return (
    <div className="max-w-wide gap-x-10 sm:columns-2">
      {filled.map(({ key, label, cards }) => (
        <div key={key} className="mb-7 break-inside-avoid">
          <h3 className="mb-1.5 font-semibold">
            <Lang words={label} />
          </h3>
          <CardLinks cards={cards} {...list} />
        </div>
      ))}
    </div>
  );
}

/** Records as short links with the symbols of their kinds. */
export function CardLinks({ cards, locale, noteOf, numbers }: { cards: Card[] } & Omit<Props, "groups">) {
  return (
    <LinkList
      items={cards.map((card) => {
        const note = noteOf?.(card);
        const number = numbers?.get(card.id);
        return {
          href: recordPath(locale, card),
          label: titleOf(card, locale),
          kind: card.kind,
          ...(note ? { note } : {}),
          ...(number ? { number } : {}),
        };
      })}
    />
  );
}
