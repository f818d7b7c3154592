import { database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { type CityGround, readCityGround } from "@/lib/records/public/city-ground";
import { type NamedIn, nameIn } from "../cities/names";
import { spacedCode } from "../review/codes";
import { type ShownVisit, shownVisit } from "../visits/shown-visit";
import type { GroupedVisit } from "./group-lists";

/** Where a school is, on the ground of its city. */
export type SheetPlace = {
  latitude: number;
  longitude: number;
  approximate: boolean;
  districtId: string | null;
  ground: CityGround | undefined;
};

/** What everybody of a visit gets on paper: no name of a visitor, never the school's contact. */
export type VisitSheet = {
  visit: ShownVisit;
  groups: string[];
  practices: NamedIn[];
  place: SheetPlace | null;
  /** Where notes are written: to scan, and to type. */
  notes: { address: string; code: string };
};

/** Schools with a position, by id; the ground of each city is read once. */
async function readSheetPlaces(ids: string[], locale: Locale): Promise<Map<string, SheetPlace>> {
  const schools = await database().school.findMany({
    where: { id: { in: ids }, lat: { not: null }, lon: { not: null } },
    select: { id: true, lat: true, lon: true, coordinatesApproximate: true, cityId: true, districtId: true },
  });
  const cities = [...new Set(schools.flatMap(({ cityId }) => cityId ?? []))];
  const grounds = new Map(
    await Promise.all(cities.map(async (city) => [city, await readCityGround(city, locale)] as const)),
  );
  return new Map(
    schools.map(({ id, lat, lon, coordinatesApproximate, cityId, districtId }) => [
      id,
      {
        ...{ latitude: lat ?? 0, longitude: lon ?? 0, approximate: coordinatesApproximate ?? false, districtId },
        ground: grounds.get(cityId ?? ""),
      },
    ]),
  );
}

/** The names of public practices by id; sheets are handed out. */
async function readPractices(ids: string[], locale: Locale) {
  const where = { id: { in: ids }, publication: "published" as const };
  const rows = await database().record.findMany({ where, select: { id: true } });
  return titlesOf(
    "practice",
    rows.map(({ id }) => id),
    locale,
  );
}

/** The sheets of these visits, in their order. */
export async function readSheets(visits: readonly GroupedVisit[], locale: Locale): Promise<VisitSheet[]> {
  const [places, practices] = await Promise.all([
    readSheetPlaces([...new Set(visits.flatMap(({ visit }) => visit.schoolId ?? []))], locale),
    readPractices([...new Set(visits.flatMap(({ visit }) => visit.practices))], locale),
  ]);
  return visits.map(({ visit, groups }) => ({
    visit: shownVisit(visit),
    groups: groups.map(({ name }) => name),
    practices: visit.practices.flatMap((id) => {
      const title = practices.get(id);
      return title ? [nameIn(title, locale)] : [];
    }),
    place: places.get(visit.schoolId ?? "") ?? null,
    notes: { address: `${env().SITE_URL}/m/${visit.reviewCode}`, code: spacedCode(visit.reviewCode) },
  }));
}
