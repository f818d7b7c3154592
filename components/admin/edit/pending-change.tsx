import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { ChangeList } from "@/components/work/change-list";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import type { PendingChange } from "@/lib/records/admin/pending-change";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; change: PendingChange /** The address of this page. */; here: string };

function ScheduleForm({ page: { locale, t, form }, change, here }: Props) {
  const { id, version, seenAt, timeZone, publishAt } = change;
  const hidden = { type: "revision", id, version: String(version), seenAt: seenAt.toISOString(), next: here };
  return (
    <PostForm action="/api/admin/reviews" locale={locale} hidden={hidden} decides>
      <p className="text-note text-quiet">{t("work:review.zone", { zone: timeZone })}</p>
      <div className="flex flex-wrap gap-6">
        <TextInput
          id="day"
          name="day"
          type="date"
          label={t("work:review.day")}
          value={form.value("day")}
          error={form.error("day") ?? form.error("publishAt")}
        />
        <TextInput
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
    </PostForm>
  );
}

function DiscardForm({ page: { locale, t }, change: { id, version }, here }: Props) {
  return (
    <PostForm
      action="/api/admin/reviews"
      locale={locale}
      hidden={{ type: "revision", id, version: String(version), intent: "discard", next: here }}
    >
      <p className="max-w-measure">{t("admin:pending.discardExplain")}</p>
      <Button second>{t("admin:pending.discard")}</Button>
    </PostForm>
  );
}

/** Below the form of a change that is not public yet: what it changes, and the ways to publish it later or discard it. */
export function PendingChangePart(props: Props) {
  const { page, change } = props;
  const { locale, t } = page;
  const { changes, isOutdated, isPublic, publishAt, timeZone, maySchedule, mayDiscard } = change;
  return (
    <div className="mt-10 space-y-8 border-t border-ink pt-5">
      <WorkPart id="difference" title={t("work:review.difference")}>
        {isOutdated && <Callout tone="strong">{t("work:review.outdated")}</Callout>}
        {changes.length === 0 ? (
          <p>{t(isPublic ? "work:review.noDifference" : "admin:pending.noDifference")}</p>
        ) : (
          <ChangeList locale={locale} changes={changes} />
        )}
      </WorkPart>
      {(maySchedule || mayDiscard) && (
        <WorkPart id="decide" title={t("admin:pending.title")}>
          {publishAt && <p>{t("work:review.scheduledFor", { when: formatInstant(publishAt, locale, timeZone) })}</p>}
          {maySchedule && (
            <Details summary={t("work:review.later")} open={page.form.errors.length > 0}>
              <ScheduleForm {...props} />
            </Details>
          )}
          {mayDiscard && (
            <Details summary={`${t("admin:pending.discard")}…`}>
              <DiscardForm {...props} />
            </Details>
          )}
        </WorkPart>
      )}
    </div>
  );
}
