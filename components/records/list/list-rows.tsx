import { RowTools } from "@/components/records/row-tools";
import { RowList } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { List } from "@/lib/kinds/list";
import { rowOf } from "../row-of-card";
import { splitEvents } from "./split-events";

type RowsProps = { cards: Card[]; locale: Locale; level?: 3 | 4 };

function CardRows({ cards, locale, level = 3 }: RowsProps) {
  const rows = cards.map((card) => ({
    ...rowOf(card, locale, level),
    tools: <RowTools card={card} locale={locale} />,
  }));
  return <RowList rows={rows} />;
}

/**
 * The rows of a list. Meetings to come stand apart from those that are over; of other kinds, what cannot be read in the
 * page's language yet stands below a line that says so.
 */
export function ListRows({ list, locale }: { list: List; locale: Locale }) {
  const t = translator(locale);
  const { line, cards } = list;
  const parts = splitEvents(list, locale);
  if (parts)
    return parts.map(({ id, title, cards: part }) => (
      <section key={id} aria-labelledby={id}>
        <h3 id={id} className="words mt-8 mb-2 font-read text-lead">
          {title}
        </h3>
        <CardRows cards={part} locale={locale} level={4} />
      </section>
    ));
  if (line === undefined) return <CardRows cards={cards} locale={locale} />;
  const notYet = t("lists:notYet", {
    count: list.total - list.readable,
    language: t(`common:language.in.${locale}`),
  });
  return (
    <>
      {line > 0 && <CardRows cards={cards.slice(0, line)} locale={locale} />}
      <p className="language-line">{notYet}</p>
      <CardRows cards={cards.slice(line)} locale={locale} />
    </>
  );
}
