import type { Locale } from "@/lib/i18n/locales";
import { groundsOfSchools } from "../city-ground";
import { meetingsAround, zoneOf } from "../meetings-around";
import { readPreparedVisits } from "../prepared-visits";
import type { Beginning } from "../published";
import { newestReport } from "../report-versions";
import { pageReader } from "./read-record";

export async function meetingSurroundings(meeting: Beginning<"meeting">, locale: Locale) {
  const schools = meeting.view.then((view) => view?.parts.visits.flatMap(({ fields }) => fields.school ?? []) ?? []);
  const [around, grounds, prepared, zone, report] = await Promise.all([
    meetingsAround(meeting, locale),
    schools.then((visited) => groundsOfSchools(visited, locale)),
    meeting.view.then((view) => view && readPreparedVisits(view, locale, new Date())),
    meeting.view.then((view) => view && zoneOf(view)),
    newestReport(meeting.id),
  ]);
  return { around, grounds, prepared: prepared ?? [], zone, report };
}

export const readMeeting = pageReader("meeting", meetingSurroundings);
