import type { Locale } from "@/lib/i18n/locales";
import { meetingsOf, recordsOfCity } from "../around/city";
import { groupsOfSchools } from "../around/memberships";
import { readCityGround } from "../city-ground";
import { similarRecords } from "../neighbours";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function citySurroundings({ id }: Beginning<"city">, locale: Locale) {
  const [records, schoolGroups, meetings, ground, similar] = await Promise.all([
    recordsOfCity(id, locale),
    groupsOfSchools(id, locale),
    meetingsOf(id, locale),
    readCityGround(id, locale),
    similarRecords(id, [], locale),
  ]);
  return { records, schoolGroups, meetings, ground, similar };
}

export const readCity = pageReader("city", citySurroundings);
