import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { recordsLinking } from "../around/linking";
import { membershipsOf } from "../around/memberships";
import { visitsTo } from "../around/visits";
import { pageReader } from "./read-record";

export async function schoolSurroundings(school: View<"school">, locale: Locale) {
  const [memberships, visits, practices] = await Promise.all([
    membershipsOf(school.id, locale),
    visitsTo(school.id, locale),
    recordsLinking(school.id, "practice", "schools", locale),
  ]);
  return { memberships, visits, practices };
}

export const readSchool = pageReader("school", schoolSurroundings);
