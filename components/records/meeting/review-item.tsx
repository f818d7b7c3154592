import { Labelled } from "@/components/records/labelled";
import { RecordText } from "@/components/records/text-section";
import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

export type ReviewItem = View<"meeting">["parts"]["reviewItems"][number];
type Props = { item: ReviewItem; locale: Locale };

/** Whether all agreed, or how many. */
function agreement({ fields }: ReviewItem, locale: Locale): string | undefined {
  const t = translator(locale);
  if (fields.agreedByAll) return t("meetings:review.agreedByAll");
  return fields.agreedBy === undefined ? undefined : t("meetings:review.agreedBy", { count: fields.agreedBy });
}

/** "Planned · 3 July 2025" */
function followUp({ fields }: ReviewItem, locale: Locale): string | undefined {
  const state = fields.status && translator(locale)(`kinds:choice.followUp.${fields.status}`);
  const date = fields.statusOn && formatEdtf(fields.statusOn, locale);
  return [state, date].filter(Boolean).join(" · ") || undefined;
}

/** One point of the review. The view contains public points only. */
export function MeetingReviewItem({ item, locale }: Props) {
  const t = translator(locale);
  const { text, hostAnswer, action } = item.texts;
  const [agreed, state] = [agreement(item, locale), followUp(item, locale)];
  return (
    <li id={`said-${item.id}`} className="max-w-measure">
      {text && <RecordText text={text} locale={locale} headingFrom={4} />}
      {agreed && <p className="mt-1 text-note text-quiet">{agreed}</p>}
      {(hostAnswer || action || state) && (
        <dl className="mt-3 space-y-3 border-s-[3px] border-edge ps-5">
          {hostAnswer && (
            <Labelled label={t("kinds:field.hostAnswer")}>
              <RecordText text={hostAnswer} locale={locale} headingFrom={4} />
            </Labelled>
          )}
          {action && (
            <Labelled label={t("meetings:review.action")}>
              <RecordText text={action} locale={locale} headingFrom={4} />
            </Labelled>
          )}
          {state && <Labelled label={t("meetings:review.followUp")}>{state}</Labelled>}
        </dl>
      )}
    </li>
  );
}
