import { database } from "@/lib/db";
import type { Option } from "@/lib/forms/field-model";
import type { ScheduleModel } from "@/lib/forms/record-form";
import { formatInstant } from "@/lib/i18n/format";
import { isLocale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { timeZoneOf } from "@/lib/records/history/view";
import { readScheduled } from "@/lib/records/write/scheduled-languages";
import type { FormContext } from "./context";

/** The city whose clocks count; undefined while it is not chosen. */
function cityOf({ editable }: FormContext, cities: Option[] | null): string | null | undefined {
  if (editable) return editable.record.responsibleCityId;
  if (cities === null) return null;
  return cities.length === 1 ? cities[0]!.value || null : undefined;
}

/** What the form says about publishing later, and what is scheduled already. */
export async function readScheduleModel(context: FormContext, cities: Option[] | null): Promise<ScheduleModel> {
  const { editable, locale } = context;
  const cityId = cityOf(context, cities);
  const timeZone = cityId === undefined ? null : await timeZoneOf(cityId);
  const rows = editable && timeZone ? await readScheduled(database(), editable.record.id) : [];
  const t = translator(locale);
  const planned = rows.map(({ language, publishAt, problem }) => {
    const name = isLocale(language) ? languageLabel(language, locale) : language;
    const when = formatInstant(publishAt, locale, timeZone ?? "UTC");
    return t(problem ? "work:scheduled.failedLine" : "work:scheduled.line", { language: name, when });
  });
  return { timeZone, isChange: editable?.record.publication === "published", planned };
}
