import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { meetingsOf, recordsOfCity } from "../around/city";
import { groupsOfSchools } from "../around/memberships";
import { readCityGround } from "../city-ground";
import { similarRecords } from "../neighbours";
import { pageReader } from "./read-record";

export async function citySurroundings(city: View<"city">, locale: Locale) {
  const [records, schoolGroups, meetings, ground, similar] = await Promise.all([
    recordsOfCity(city.id, locale),
    groupsOfSchools(city.id, locale),
    meetingsOf(city.id, locale),
    readCityGround(city.id, locale),
    similarRecords(city.id, [], locale),
  ]);
  return { records, schoolGroups, meetings, ground, similar };
}

export const readCity = pageReader("city", citySurroundings);
