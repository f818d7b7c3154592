import { Labelled } from "@/components/records/labelled";
import { RecordText } from "@/components/records/text-section";
import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { agreementInWords } from "@/lib/meetings/review/agreement/in-words";

export type ReviewItem = View<"meeting">["parts"]["reviewItems"][number];
type Props = { item: ReviewItem; locale: Locale };

/** Whether all agreed, or how many. */
function agreement({ fields }: ReviewItem, locale: Locale): string | undefined {
  const t = translator(locale);
  const { agreedBy: agreed, visitedBy: visited } = fields;
  if (agreed !== undefined && visited !== undefined) {
    const numbers = { agreed, visited, notSeen: fields.notSeenBy ?? 0, silent: fields.notAnsweredBy ?? 0 };
    const on = fields.agreedOn && formatEdtf(fields.agreedOn, locale);
    return [agreementInWords(numbers, locale), on].filter(Boolean).join(" · ");
  }
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
  const { text, dissent, hostAnswer, action } = item.texts;
  const { answer } = item.fields;
  const [agreed, state] = [agreement(item, locale), followUp(item, locale)];
  return (
    <li id={`said-${item.id}`} className="max-w-measure">
      {text && <RecordText text={text} locale={locale} headingFrom={4} />}
      {agreed && <p className="mt-1 text-note text-quiet">{agreed}</p>}
      {dissent && (
        <div className="mt-2">
          <p className="text-note text-quiet">{t("kinds:field.dissent")}</p>
          <RecordText text={dissent} locale={locale} headingFrom={4} />
        </div>
      )}
      {(answer || hostAnswer || action || state) && (
        <dl className="mt-3 space-y-3 border-s-[3px] border-edge ps-5">
          {(answer || hostAnswer) && (
            <Labelled label={t("kinds:field.hostAnswer")}>
              {answer && <p className="font-semibold">{t(`review:answer.${answer}`)}</p>}
              {hostAnswer && <RecordText text={hostAnswer} locale={locale} headingFrom={4} />}
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
