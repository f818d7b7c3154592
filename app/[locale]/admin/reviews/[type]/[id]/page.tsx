import { notFound } from "next/navigation";
import { cache } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ChoiceField, TextArea, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { ChangeList } from "@/components/work/change-list";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import { isLocale, nativeLanguageName } from "@/lib/i18n/locales";
import { type Review, readReview } from "@/lib/records/review/reviews";
import { type AdminProps, adminPath, adminTitle } from "../../../admin-page";
import { readWorkPage } from "../../../work-page";

/** Asked once for the page and its title. */
const findReview = cache(readReview);

export const generateMetadata = adminTitle(async (t, { type = "", id = "", locale }, actor) => {
  const review = actor && isLocale(locale) ? await findReview(actor, type, id, locale) : null;
  return [review?.title, t("work:review.title")].filter(Boolean).join(": ");
});

type State = Awaited<ReturnType<typeof readWorkPage>>;

/** Beside the decision: who asks for it, when, and what they say. */
function Circumstances({ state: { locale, t }, review }: { state: State; review: Review }) {
  const { note, by, at, timeZone, publishAt, isOutdated } = review;
  return (
    <div className="space-y-4">
      <p className="text-quiet">
        {by} · {formatInstant(at, locale, timeZone)}
      </p>
      {note && (
        <Callout title={t("work:review.note", { name: by })}>
          <p className="font-read">{note}</p>
        </Callout>
      )}
      {publishAt && (
        <Callout>{t("work:review.scheduledFor", { when: formatInstant(publishAt, locale, timeZone) })}</Callout>
      )}
      {isOutdated && <Callout tone="strong">{t("work:review.outdated")}</Callout>}
    </div>
  );
}

function Languages({ state: { t, form }, review }: { state: State; review: Review }) {
  if (review.type === "revision") return null;
  const chosen = form.isRefused ? form.values("languages") : review.chosen;
  return (
    <ChoiceField
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

function Decision({ state, review }: { state: State; review: Review }) {
  const { locale, t, form } = state;
  const { type, id, version, timeZone, publishAt } = review;
  const hidden = { type, id, version: String(version) };
  return (
    <WorkPart id="decide" title={t("work:review.decide")}>
      <PostForm action="/api/admin/reviews" locale={locale} hidden={hidden} labelledBy="decide-title">
        <Languages state={state} review={review} />
        <Button name="intent" value="publish">
          {t("work:review.publish")}
        </Button>
        <fieldset className="max-w-measure space-y-4 border-t border-rule pt-5">
          <legend className="float-left mb-3 font-semibold">{t("work:review.later")}</legend>
          <p className="clear-both text-note text-quiet">{t("work:review.zone", { zone: timeZone })}</p>
          <div className="flex flex-wrap gap-6">
            <TextField
              id="day"
              name="day"
              type="date"
              label={t("work:review.day")}
              value={form.value("day")}
              error={form.error("day") ?? form.error("publishAt")}
            />
            <TextField
              id="time"
              name="time"
              type="time"
              label={t("work:review.time")}
              value={form.value("time") ?? "08:00"}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button second name="intent" value="schedule">
              {t("work:review.schedule")}
            </Button>
            {publishAt && (
              <Button second name="intent" value="unschedule">
                {t("work:review.unschedule")}
              </Button>
            )}
          </div>
        </fieldset>
        <div className="space-y-4 border-t border-rule pt-5">
          <TextArea
            id="reason"
            name="reason"
            rows={4}
            label={t("work:review.reason")}
            hint={t("work:review.reasonHint")}
            value={form.value("reason")}
            error={form.error("reason")}
          />
          <Button second name="intent" value="sendBack">
            {t("work:review.back")}
          </Button>
        </div>
      </PostForm>
    </WorkPart>
  );
}

/** One thing that waits: its difference to what is public, and the decision. */
export default async function Page(props: AdminProps<{ type: string; id: string }>) {
  const state = await readWorkPage(props, ({ type, id }) => `/reviews/${type}/${id}`);
  const { locale, t, actor, frame, form, params } = state;
  const review = (await findReview(actor, params.type, params.id, locale)) ?? notFound();
  const isNew = review.type === "record" && review.publication !== "published";
  const query = review.type === "revision" ? `?revision=${review.id}` : "";
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/reviews`, label: t("work:nav.reviews") }, { label: review.title }]}
      title={review.title}
      titleLanguage={review.titleLanguage}
      errors={form.summary(["languages", "day", "reason"])}
      aside={
        <a href={`${adminPath(locale, review.kind, review.recordId)}${query}`} className="target">
          {t("work:history.record")}
        </a>
      }
    >
      <Circumstances state={state} review={review} />
      <WorkPart id="difference" title={isNew ? t("work:review.content") : t("work:review.difference")}>
        {review.changes.length === 0 ? (
          <p>{t("work:review.noDifference")}</p>
        ) : (
          <ChangeList locale={locale} changes={review.changes} />
        )}
      </WorkPart>
      <Decision state={state} review={review} />
    </WorkFrame>
  );
}
