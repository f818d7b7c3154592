"use client";

import { textAt, useForm } from "@/components/fields/form-context";
import { useFormText } from "@/components/fields/use-form-text";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import type { FormValues } from "@/lib/forms/form-values";
import type { ScheduleModel } from "@/lib/forms/record-form";

type Props = { schedule: ScheduleModel; locale: string; values: FormValues };

/** Publishing later: day and time on the clocks of the responsible city, and what is scheduled already. */
export function ScheduleSection({ schedule: { timeZone, isChange, planned }, locale, values }: Props) {
  const t = useFormText();
  const { errors } = useForm();
  const [day, time] = [textAt(values, "publishDay"), textAt(values, "publishTime")];
  const error = errors.publishDay ? { error: errors.publishDay } : {};
  return (
    <Details summary={t("later")} open={day !== "" || errors.publishDay !== undefined || planned.length > 0}>
      <div className="space-y-4">
        {planned.length > 0 && (
          <ul>
            {planned.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p className="max-w-measure text-note text-quiet">
          {t(isChange ? "laterChange" : "laterRecord")} {timeZone ? t("zone", { zone: timeZone }) : t("zoneOfCity")}
        </p>
        <div className="flex flex-wrap gap-6">
          <TextInput id="publishDay" name="publishDay" type="date" label={t("publishDay")} value={day} {...error} />
          <TextInput id="publishTime" name="publishTime" type="time" label={t("publishTime")} value={time || "08:00"} />
        </div>
        <div className="flex flex-wrap items-center gap-5">
          <Button second name="intent" value="schedule">
            {t("schedule")}
          </Button>
          <a href={`/${locale}/admin/scheduled`} className="target">
            {t("allScheduled")}
          </a>
        </div>
      </div>
    </Details>
  );
}
