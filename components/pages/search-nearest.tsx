import { KindGlyph } from "@/components/knot/kind-shape";
import { Lang, noteOf, withoutNote } from "@/components/ui/lang";
import { RowLanguage } from "@/components/ui/row";
import { Summary } from "@/components/ui/summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FoundRecord } from "@/lib/records/search/found-records";
import { rowOfFound } from "./search-row";

/** Records that answer a part of the question. They are no results, so they are not headings like these. */
export function SearchNearest({ locale, records }: { locale: Locale; records: FoundRecord[] }) {
  return (
    <section aria-labelledby="nearest" className="mt-4 max-w-measure">
      <h3 id="nearest" className="mb-1 font-read text-head">
        {translator(locale)("pages:search.none.nearest")}
      </h3>
      <ul>
        {records.map((record) => (
          <Near key={record.card.id} record={record} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

function Near({ record, locale }: { record: FoundRecord; locale: Locale }) {
  const { kind, kindLabel, href, title, summary, reason } = rowOfFound(record, locale);
  const language = noteOf(summary) ?? noteOf(title);
  return (
    <li className="flex gap-3 border-b border-rule py-3">
      <KindGlyph kind={kind} className="mt-1.5 size-4" />
      <div className="min-w-0">
        <p className="text-note text-quiet">
          {kindLabel}
          <RowLanguage language={language} />
        </p>
        <p className="words">
          <a href={href} className="target font-read text-read">
            <Lang words={noteOf(title) === language ? withoutNote(title) : title} />
          </a>
        </p>
        {summary && <Summary words={summary} className="text-note" />}
        {reason && <p className="text-note text-quiet">{reason}</p>}
      </div>
    </li>
  );
}
