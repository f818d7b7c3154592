import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; timeZone: string; publishAt: Date | null };

/** When a change becomes public, in the time zone of its city, and the buttons that schedule it. */
export function ScheduleFields({ page: { t, form }, timeZone, publishAt }: Props) {
  return (
    <>
      <p className="clear-both text-note text-quiet">{t("work:review.zone", { zone: timeZone })}</p>
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
    </>
  );
}
