import { RowTools } from "@/components/records/row-tools";
import { RowList } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { List } from "@/lib/kinds/list";
import { rowOf } from "../row-of-card";

/** The rows of a list. What cannot be read in the page's language yet stands below a line that says so. */
export function ListRows({ list, locale }: { list: List; locale: Locale }) {
  const t = translator(locale);
  const { line } = list;
  const rows = list.cards.map((card) => ({
    ...rowOf(card, locale, 3),
    tools: <RowTools card={card} locale={locale} />,
  }));
  if (line === undefined) return <RowList rows={rows} />;
  const notYet = t("lists:notYet", {
    count: list.total - list.readable,
    language: t(`common:language.in.${locale}`),
  });
  return (
    <>
      {line > 0 && <RowList rows={rows.slice(0, line)} />}
      <p className="language-line">{notYet}</p>
      <RowList rows={rows.slice(line)} />
    </>
  );
}
