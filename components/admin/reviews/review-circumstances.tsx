import { Callout } from "@/components/ui/callout";
import { formatInstant } from "@/lib/i18n/format";
import type { Review } from "@/lib/records/review/review-detail";
import type { PageContext } from "@/lib/routes/form-state";

/** Shown beside the decision: who submitted it, when, and with which note. */
export function ReviewCircumstances({ page: { locale, t }, review }: { page: PageContext; review: Review }) {
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
