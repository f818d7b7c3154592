import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  timeZone: string;
  publishAt: Date | null;
  /** In a list: what makes the ids of this form's fields different. */
  idEnd?: string;
  /** What the fields show at first. */
  start?: { day: string; time: string };
  /** In a list: the values and errors of the refused form belong to this one. */
  isRefused?: boolean;
};

/** When a change becomes public, in the time zone of its city, and the buttons that schedule it. */
export function ScheduleFields({ page, timeZone, publishAt, idEnd = "", start, isRefused = true }: Props) {
  const { t, form } = page;
  const typed = (name: string) => (isRefused ? form.value(name) : undefined);
  const error = isRefused ? (form.error("day") ?? form.error("publishAt")) : undefined;
  return (
    <>
      <p className="clear-both text-note text-quiet">{t("work:review.zone", { zone: timeZone })}</p>
      <div className="flex flex-wrap gap-6">
        <TextInput
          id={`day${idEnd}`}
          name="day"
          type="date"
          label={t("work:review.day")}
          value={typed("day") ?? start?.day}
          error={error}
        />
        <TextInput
          id={`time${idEnd}`}
          name="time"
          type="time"
          label={t("work:review.time")}
          value={typed("time") ?? start?.time ?? "08:00"}
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
