import { RoundBar } from "@/components/rounds/round-bar";
import { Button } from "@/components/ui/button";
import { ChoiceInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { nativeLanguageName } from "@/lib/i18n/locales";
import type { Review } from "@/lib/records/review/review-detail";
import type { RoundView } from "@/lib/records/rounds/read-round";
import type { PageContext } from "@/lib/routes/form-state";
import { ScheduleFields } from "./schedule-fields";

function ReviewLanguages({ page: { t, form }, review }: { page: PageContext; review: Review }) {
  if (review.type === "revision") return null;
  const chosen = form.draft ? form.values("languages") : review.chosen;
  return (
    <ChoiceInput
      id="languages"
      legend={t("work:review.languages")}
      name="languages"
      error={form.error("languages")}
      choices={review.languages.map((language) => ({
        value: language,
        label: nativeLanguageName(language),
        lang: language,
        checked: chosen.includes(language),
      }))}
    />
  );
}

type Props = { page: PageContext; review: Review; round: RoundView | null };

export function ReviewDecision({ page, review, round }: Props) {
  const { locale, t, form } = page;
  const { type, id, version, at, timeZone, publishAt } = review;
  // The form carries the time a revision was last written: if it changed since, the reviewer has not read that text.
  const hidden = {
    ...{ next: round?.next, type, id, version: String(version) },
    ...(type === "revision" ? { seenAt: at.toISOString() } : {}),
  };
  const action = t("work:review.publish");
  const publish = (
    <Button name="intent" value="publish">
      {round ? t("rounds:andNext", { action }) : action}
    </Button>
  );
  return (
    <WorkPart id="decide" title={t("work:review.decide")}>
      <PostForm action="/api/admin/reviews" locale={locale} hidden={hidden} labelledBy="decide-title" decides>
        <ReviewLanguages page={page} review={review} />
        {!round && publish}
        <fieldset className="max-w-measure space-y-4 border-t border-rule pt-5">
          <legend className="float-left mb-3 font-semibold">{t("work:review.later")}</legend>
          <ScheduleFields page={page} timeZone={timeZone} publishAt={publishAt} />
        </fieldset>
        <div className="space-y-4 border-t border-rule pt-5">
          <TextArea
            {...form.field("reason")}
            rows={4}
            label={t("work:review.reason")}
            hint={t("work:review.reasonHint")}
          />
          <Button second name="intent" value="sendBack">
            {t("work:review.back")}
          </Button>
        </div>
        {round && (
          <RoundBar locale={locale} round={round}>
            {publish}
          </RoundBar>
        )}
      </PostForm>
    </WorkPart>
  );
}
