import { TermLabel } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { listAddress } from "@/lib/serving/list-queries";

type Props = { locale: Locale; terms: TermView[]; counts: Record<string, number> };

/** A thread with a knot for each level up to this one. Hidden from screen readers, because the text says the same. */
function Knots({ tied, all }: { tied: number; all: number }) {
  return (
    <svg viewBox={`0 0 ${all * 22} 16`} aria-hidden="true" className="h-4 w-22" fill="none">
      <path d={`M0 8H${all * 22}`} className="thread" />
      {Array.from({ length: all }, (_, index) => index).map((index) => (
        <circle
          key={index}
          cx={index * 22 + 11}
          cy="8"
          r="5"
          strokeWidth="1.75"
          className={index < tied ? "fill-thread stroke-thread" : "fill-paper stroke-thread"}
        />
      ))}
    </svg>
  );
}

/** The evidence levels, weakest first, each with a link to its practices. */
export function EvidenceScale({ locale, terms, counts }: Props) {
  const t = translator(locale);
  return (
    <dl className="mt-7 max-w-measure border-t border-rule">
      {terms.map((term, index) => (
        <div key={term.id} id={term.notation} className="border-b border-rule py-4">
          <dt className="flex flex-wrap items-center justify-between gap-x-6 font-read text-lead">
            <TermLabel term={term} locale={locale} />
            <Knots tied={index + 1} all={terms.length} />
          </dt>
          <dd className="mt-1.5">
            {term.scopeNote && <Lang words={written(term.scopeNote, locale)} />}{" "}
            <a href={listAddress(locale, "practices", { evidence: term.notation })} className="whitespace-nowrap">
              {t("lists:count.practice", { count: counts[term.notation] ?? 0 })}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
