import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { recordsLinking } from "../around/linking";
import { membershipsOf } from "../around/memberships";
import { visitsTo } from "../around/visits";
import { readCityGround } from "../city-ground";
import { pageReader } from "./read-record";

export async function schoolSurroundings(school: View<"school">, locale: Locale) {
  const { city } = school.fields;
  const [memberships, visits, practices, ground] = await Promise.all([
    membershipsOf(school.id, locale),
    visitsTo(school.id, locale),
    recordsLinking(school.id, "practice", "schools", locale),
    city && school.fields.coordinates ? readCityGround(city.id, locale) : undefined,
  ]);
  return { memberships, visits, practices, ground };
}

export const readSchool = pageReader("school", schoolSurroundings);
