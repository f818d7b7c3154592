import { ScheduleFields } from "@/components/admin/reviews/schedule-fields";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { ChangeList } from "@/components/work/change-list";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import type { PendingChange } from "@/lib/records/admin/pending-change";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  change: PendingChange;
  /** The address of this page. */
  here: string;
};

/** Which change is decided on, and what was seen of it. */
const hiddenOf = ({ change: { id, version, seenAt }, here }: Props) => ({
  type: "revision",
  id,
  version: String(version),
  seenAt: seenAt.toISOString(),
  next: here,
});

function ScheduleForm(props: Props) {
  const { page, change } = props;
  return (
    <PostForm action="/api/admin/reviews" locale={page.locale} hidden={hiddenOf(props)} decides>
      <ScheduleFields page={page} timeZone={change.timeZone} publishAt={change.publishAt} />
    </PostForm>
  );
}

function DiscardForm(props: Props) {
  const { locale, t } = props.page;
  return (
    <PostForm action="/api/admin/reviews" locale={locale} hidden={{ ...hiddenOf(props), intent: "discard" }}>
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
