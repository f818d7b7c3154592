import { KindGlyph, kindColour } from "@/components/knot/kind-shape";
import { RecordLink } from "@/components/records/record-link";
import { kindLabelOf, whenOf } from "@/components/records/row-of-card";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { isOfCity, mostHighlights } from "@/lib/kinds/highlights";
import type { View } from "@/lib/kinds/view";

type Highlight = { id: string; card: Card; why: View<"city">["parts"]["highlights"][number]["texts"]["why"] };

/** What the coordinator chose, as far as it is a public page of the city today. */
export function highlightsOf({ id: cityId, parts }: View<"city">): Highlight[] {
  const shown = parts.highlights.flatMap(({ id, fields: { record }, texts: { why } }) =>
    record && isOfCity(record, cityId) ? [{ id, card: record, why }] : [],
  );
  return shown.slice(0, mostHighlights);
}

const numerals = ["one", "two", "three"] as const;

/** "Three things we would show you". */
export function highlightsTitle(city: View<"city">, locale: Locale): string {
  const numeral = numerals[highlightsOf(city).length - 1] ?? "one";
  return translator(locale)(`places:highlights.${numeral}`);
}

/** The pages that a city would show a guest first, in the coordinator's order, each with the reason. */
export function CityHighlightsSection({ city, locale }: { city: View<"city">; locale: Locale }) {
  const shown = highlightsOf(city);
  if (shown.length === 0) return null;
  return (
    <Section id="highlights" title={highlightsTitle(city, locale)} copyLabel={translator(locale)("records:copyLabel")}>
      <ol className="max-w-wide border-b border-rule">
        {shown.map(({ id, card, why }) => (
          <li key={id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-5">
            <KindGlyph kind={card.kind} className="mt-1 size-5" />
            <div className="min-w-0">
              <p className="text-note text-quiet">
                {[
                  <span key="kind" className={kindColour[card.kind]}>
                    {kindLabelOf(card, locale)}
                  </span>,
                  whenOf(card, locale),
                ]
                  .filter(Boolean)
                  .flatMap((part, index) => (index === 0 ? [part] : [" · ", part]))}
              </p>
              <h3 className="words mt-0.5 max-w-measure font-read text-lead leading-snug text-pretty">
                <RecordLink card={card} locale={locale} />
              </h3>
              {why && (
                <p className="mt-1.5 max-w-measure font-read text-read">
                  <Lang words={written(why, locale)} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
