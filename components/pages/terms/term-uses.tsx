import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { filtersOn } from "@/lib/kinds/filters";
import { kindNamed } from "@/lib/kinds/index";
import type { TermUse } from "@/lib/records/public/records-with-term";
import type { TermEntry } from "@/lib/records/vocabularies/term-entry";
import { listAddress } from "@/lib/serving/list-queries";

type Props = { entry: TermEntry; uses: TermUse[]; locale: Locale };

function Use({ use, notation, locale }: { use: TermUse; notation: string; locale: Locale }) {
  const t = translator(locale);
  const { kind, filter, total, cards } = use;
  const results = t(`lists:count.${kind}`, { count: total });
  return (
    <div className="mb-9">
      <h3 className="font-semibold tabular-nums">{results}</h3>
      <RowList rows={cards.map((card) => rowOf(card, locale, 4))} tight />
      {total > cards.length && (
        <p className="mt-2">
          <a href={listAddress(locale, kindNamed(kind).path, { [filter]: notation })} className="target">
            {t("pages:term.all", { results })}
          </a>
        </p>
      )}
    </div>
  );
}

/** What carries the term, kind by kind. A vocabulary that no list filters by describes parts of records only. */
export function TermUses({ entry: { term, vocabulary }, uses, locale }: Props) {
  if (filtersOn(vocabulary).length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="records" title={t("pages:term.records")} copyLabel={t("records:copyLabel")}>
      {uses.length === 0 && <p>{t("pages:term.none")}</p>}
      {uses.map((use) => (
        <Use key={use.kind} use={use} notation={term.notation} locale={locale} />
      ))}
    </Section>
  );
}
