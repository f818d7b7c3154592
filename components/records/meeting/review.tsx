import { RecordLink } from "@/components/records/record-link";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { MeetingReviewItem, type ReviewItem } from "./review-item";

type Meeting = View<"meeting">;
type Visit = Meeting["parts"]["visits"][number];
/** Points about one visit, or about the meeting as a whole (null). */
type Group = { visit: Visit | null; items: ReviewItem[] };

/** Points about the whole first, then by visit. A point of a visit that is not shown counts as one about the whole. */
function groupByVisit({ parts: { visits, reviewItems } }: Meeting): Group[] {
  const tied = visits.map((visit) => ({
    visit,
    items: reviewItems.filter(({ fields }) => fields.visit === visit.id),
  }));
  const shown = new Set(tied.flatMap(({ items }) => items));
  return [{ visit: null, items: reviewItems.filter((item) => !shown.has(item)) }, ...tied].filter(
    ({ items }) => items.length > 0,
  );
}

type KindProps = { title: string; items: ReviewItem[]; level: 3 | 4; locale: Locale };

function ItemsOfKind({ title, items, level, locale }: KindProps) {
  if (items.length === 0) return null;
  const Heading = `h${level}` as "h3" | "h4";
  return (
    <div>
      <Heading className={`mb-2 ${level === 3 ? "font-semibold" : "text-quiet"}`}>{title}</Heading>
      <ul className="space-y-5">
        {items.map((item) => (
          <MeetingReviewItem key={item.id} item={item} locale={locale} />
        ))}
      </ul>
    </div>
  );
}

function GroupItems({ group, level, locale }: { group: Group; level: 3 | 4; locale: Locale }) {
  const t = translator(locale);
  const ofKind = (kind: string) => group.items.filter(({ fields }) => fields.kind === kind);
  return (
    <div className="space-y-7">
      <ItemsOfKind title={t("meetings:review.strengths")} items={ofKind("strength")} level={level} locale={locale} />
      <ItemsOfKind
        title={t("meetings:review.suggestions")}
        items={ofKind("suggestion")}
        level={level}
        locale={locale}
      />
      {isOpen(ofKind("suggestion")) && <p className="text-note text-quiet">{t("meetings:review.notRecorded")}</p>}
    </div>
  );
}

/** Whether no suggestion has a recorded follow-up. The page says so, or readers would assume that nothing was done. */
function isOpen(suggestions: ReviewItem[]): boolean {
  const isAnswered = ({ fields, texts }: ReviewItem) =>
    fields.status || fields.answer || texts.hostAnswer || texts.action;
  return suggestions.length > 0 && !suggestions.some(isAnswered);
}

/** The critical friend review: strengths, suggestions and follow-up. */
export function MeetingReviewSection({ meeting, locale }: { meeting: Meeting; locale: Locale }) {
  const groups = groupByVisit(meeting);
  if (groups.length === 0) return null;
  const t = translator(locale);
  const isOneWhole = groups.length === 1 && !groups[0]!.visit;
  return (
    <Section id="review" title={t("kinds:field.reviewItems")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-10">
        {groups.map((group) => (
          <div key={group.visit?.id ?? ""} id={group.visit ? `review-${group.visit.id}` : undefined}>
            {!isOneWhole && (
              <h3 className="words mb-4 border-b border-rule pb-2 font-read text-lead">
                {group.visit ? (
                  <RecordLink card={group.visit.fields.school!} locale={locale} />
                ) : (
                  t("meetings:review.whole")
                )}
              </h3>
            )}
            <GroupItems group={group} level={isOneWhole ? 3 : 4} locale={locale} />
          </div>
        ))}
      </div>
    </Section>
  );
}
