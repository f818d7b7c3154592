import type { Locale } from "@/lib/i18n/locales";
import { groundsOfSchools } from "../city-ground";
import { meetingsAround } from "../meetings-around";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function meetingSurroundings(meeting: Beginning<"meeting">, locale: Locale) {
  const schools = meeting.view.then((view) => view?.parts.visits.flatMap(({ fields }) => fields.school ?? []) ?? []);
  const [around, grounds] = await Promise.all([
    meetingsAround(meeting, locale),
    schools.then((visited) => groundsOfSchools(visited, locale)),
  ]);
  return { around, grounds };
}

export const readMeeting = pageReader("meeting", meetingSurroundings);
