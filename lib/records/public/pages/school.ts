import type { Locale } from "@/lib/i18n/locales";
import { recordsLinking } from "../around/linking";
import { membershipsOf } from "../around/memberships";
import { visitsTo } from "../around/visits";
import { readCityGround } from "../city-ground";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function schoolSurroundings({ id, view }: Beginning<"school">, locale: Locale) {
  const [memberships, visits, practices, ground] = await Promise.all([
    membershipsOf(id, locale),
    visitsTo(id, locale),
    recordsLinking(id, "practice", "schools", locale),
    view.then((school) => {
      const { city, coordinates } = school?.fields ?? {};
      return city && coordinates ? readCityGround(city.id, locale) : undefined;
    }),
  ]);
  return { memberships, visits, practices, ground };
}

export const readSchool = pageReader("school", schoolSurroundings);
