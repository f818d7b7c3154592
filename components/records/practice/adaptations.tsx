import { Lineage, type Relative } from "@/components/charts/lineage";
import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink } from "@/components/records/record-link";
import { placeOf } from "@/components/records/row-of-card";
import { RecordText } from "@/components/records/text-section";
import { titleOf } from "@/components/records/written";
import { Section } from "@/components/ui/section";
import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { AdaptationView, Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

type Own = View<"practice">["parts"]["adaptations"][number];
type Story = {
  id: string;
  practice?: Card;
  city?: Card;
  year?: number;
  kept?: RenderedText;
  changed?: RenderedText;
};

const fromOwn = ({ id, fields, texts }: Own): Story => ({
  id,
  practice: fields.from,
  city: fields.city,
  year: fields.year,
  kept: texts.kept,
  changed: texts.changed,
});
const fromOther = ({ id, practice, city, year, kept, changed }: AdaptationView): Story => ({
  id,
  practice,
  ...(city ? { city } : {}),
  ...(year ? { year } : {}),
  ...(kept ? { kept } : {}),
  ...(changed ? { changed } : {}),
});

/** City and year of the adaptation, not of the practice beside it. */
function AdaptedWhere({ city, year, locale }: { city: Card | undefined; year: number | undefined; locale: Locale }) {
  if (!city && !year) return null;
  return (
    <p className="text-note text-quiet">
      {translator(locale)("practices:adapted.where")}: {city && <RecordLink card={city} locale={locale} />}
      {city && year && ", "}
      {year}
    </p>
  );
}

function AdaptationStory({ story, locale }: { story: Story; locale: Locale }) {
  const t = translator(locale);
  const { practice, city, year } = story;
  const place = practice && placeOf(practice, locale);
  const notes = [
    { label: t("kinds:field.kept"), text: story.kept },
    { label: t("kinds:field.changed"), text: story.changed },
  ];
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-4">
      <KindGlyph kind="practice" className="mt-1 size-5" />
      <div className="max-w-measure">
        {practice && (
          <p className="font-read text-lead leading-snug">
            <RecordLink card={practice} locale={locale} />
            {place && <span className="text-note text-quiet"> ({place})</span>}
          </p>
        )}
        <AdaptedWhere city={city} year={year} locale={locale} />
        {notes.map(({ label, text }) =>
          text ? (
            <div key={label} className="mt-3">
              <p className="font-semibold">{label}</p>
              <RecordText text={text} locale={locale} headingFrom={4} />
            </div>
          ) : null,
        )}
      </div>
    </li>
  );
}

/** A practice of the lineage with the place and year of its adaptation. */
function relativesOf(stories: Story[], locale: Locale): Relative[] {
  return stories.flatMap(({ id, practice, city, year }) => {
    if (!practice) return [];
    const where = [city ? city.title.text : placeOf(practice, locale), year].filter(Boolean).join(", ");
    const { kind } = practice;
    return [{ id, kind, label: titleOf(practice, locale), href: recordPath(locale, practice), relationLabel: where }];
  });
}

type Props = { practice: View<"practice">; others: AdaptationView[]; locale: Locale };

/** Adaptations from and to other practices: what was kept and what was changed. */
export function PracticeAdaptationsSection({ practice, others, locale }: Props) {
  const t = translator(locale);
  const [from, by] = [practice.parts.adaptations.map(fromOwn), others.map(fromOther)];
  const groups = [
    { label: t("practices:adapted.from"), stories: from },
    { label: t("practices:adapted.by"), stories: by },
  ].filter(({ stories }) => stories.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section id="adaptations" title={t("practices:adapted.title")} copyLabel={t("records:copyLabel")}>
      {[...from, ...by].some((story) => story.practice) && (
        <div className="mb-7">
          <Lineage
            id="lineage"
            title={t("practices:adapted.title")}
            description={t("practices:adapted.drawing")}
            center={{ kind: "practice", label: titleOf(practice.card, locale) }}
            from={relativesOf(from, locale)}
            by={relativesOf(by, locale)}
          />
        </div>
      )}
      <div className="space-y-7">
        {groups.map(({ label, stories }) => (
          <div key={label}>
            <h3 className="mb-2 font-semibold">{label}</h3>
            <ul className="border-b border-rule">
              {stories.map((story) => (
                <AdaptationStory key={story.id} story={story} locale={locale} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
