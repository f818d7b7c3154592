import { rowOf } from "@/components/records/row-of-card";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { RowList, type RowProps } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termPath } from "@/lib/kinds/address";
import type { NeighbourReason, NeighbourView } from "@/lib/kinds/card";

function Reason({ reason: { words, term }, locale }: { reason: NeighbourReason; locale: Locale }) {
  const label = <Lang words={written(words, locale)} />;
  return term ? <a href={termPath(locale, term)}>{label}</a> : label;
}

/** "In common: early school leaving, homework" */
function InCommon({ reasons, locale }: { reasons: readonly NeighbourReason[]; locale: Locale }) {
  return (
    <>
      {translator(locale)("records:similar.common")}{" "}
      {reasons.map((reason, index) => (
        <span key={reason.words.text}>
          {index > 0 && ", "}
          <Reason reason={reason} locale={locale} />
        </span>
      ))}
    </>
  );
}

type Props = { similar: readonly NeighbourView[]; locale: Locale };

/** Records that were found automatically: it says so, and for each one why. */
export function SimilarRows({ similar, locale, level }: Props & { level: RowProps["level"] }) {
  return (
    <>
      <p className="mb-3 max-w-measure text-note text-quiet">{translator(locale)("records:similar.why")}</p>
      <RowList
        rows={similar.map(({ card, reasons }) => ({
          ...rowOf(card, locale, level),
          reason: <InCommon reasons={reasons} locale={locale} />,
        }))}
        tight
      />
    </>
  );
}

/** The same under a heading; nothing if there are none. */
export function SimilarSection({ title, similar, locale }: Props & { title: string }) {
  if (similar.length === 0) return null;
  return (
    <Section id="similar" title={title} copyLabel={translator(locale)("records:copyLabel")}>
      <SimilarRows similar={similar} locale={locale} level={3} />
    </Section>
  );
}
