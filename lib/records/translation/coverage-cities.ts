import { database } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { titlesOf } from "@/lib/records/admin/labels";
import { type Coverage, whereIn } from "./coverage";

/** The cities of these records sorted by name, with "platform" last if some have no city. */
export async function readCities(coverage: Coverage, locale: Locale): Promise<{ value: string; label: string }[]> {
  const rows = await database().record.groupBy({ by: ["responsibleCityId"], where: whereIn(coverage) });
  const ids = rows.flatMap(({ responsibleCityId }) => responsibleCityId ?? []);
  const names = await titlesOf("city", ids, locale);
  const cities = ids
    .map((id) => ({ value: id, label: names.get(id)?.text ?? id }))
    .sort((a, b) => alphabet(locale).compare(a.label, b.label));
  return rows.length > ids.length
    ? [...cities, { value: "platform", label: translator(locale)("translation:coverage.platform") }]
    : cities;
}
