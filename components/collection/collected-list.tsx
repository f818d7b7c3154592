import type { ReactNode } from "react";
import { rowOf } from "@/components/records/row-of-card";
import { Row } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { ChosenRecord } from "@/lib/serving/chosen-records";

export type CollectedItem = {
  /** The item of the address that names the record. */
  asked: ChosenRecord;
  card: Card;
  /** The note of the collection's author. */
  note?: ReactNode;
};

/** Records in the author's order, each with a note. */
export function CollectedList({ items, locale, site }: { items: CollectedItem[]; locale: Locale; site: string }) {
  const t = translator(locale);
  return (
    <ol className="rows">
      {items.map(({ asked, card, note }) => (
        <li key={card.id} data-item={`${asked.kind}.${asked.slug}`}>
          <div data-row>
            <Row {...rowOf(card, locale, 2)} />
            <p className="collected-address print-only text-note">{`${site}${recordPath(locale, card)}`}</p>
          </div>
          {/* Notes are in the fragment, which is never sent to the server; the script writes them here. */}
          <div className="collected-note" hidden={!note}>
            <p className="text-note text-quiet">{t("collection:note.label")}</p>
            <div data-note>{note}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
