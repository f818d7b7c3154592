import { TermLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { AnchorHeading } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";

type Props = { locale: Locale; id: string; title: string; terms: TermView[] };

const anchorOf = (term: TermView) => term.id.replace("/", "-");

/** The terms of one vocabulary: those with a definition first, the others as a list. */
export function GlossaryVocabulary({ locale, id, title, terms }: Props) {
  const explained = terms.filter(({ scopeNote }) => scopeNote !== null);
  const plain = terms.filter(({ scopeNote }) => scopeNote === null);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-9">
      <AnchorHeading id={id} title={title} level={3} copyLabel={translator(locale)("records:copyLabel")} />
      {explained.length > 0 && (
        <dl className="mt-3 max-w-wide border-t border-rule">
          {explained.map((term) => (
            <div
              key={term.id}
              id={anchorOf(term)}
              className="border-b border-rule py-2.5 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)] sm:gap-x-8"
            >
              <dt className="words font-semibold">
                <TermLink term={term} locale={locale} />
              </dt>
              <dd>{term.scopeNote && <Lang words={written(term.scopeNote, locale)} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {plain.length > 0 && (
        <ul className="mt-3 max-w-wide gap-x-8 sm:columns-2">
          {plain.map((term) => (
            <li key={term.id} id={anchorOf(term)} className="words break-inside-avoid py-0.5">
              <TermLink term={term} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
