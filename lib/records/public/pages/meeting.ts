import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { groundsOfSchools } from "../city-ground";
import { meetingsAround } from "../meetings-around";
import { pageReader } from "./read-record";

export async function meetingSurroundings(meeting: View<"meeting">, locale: Locale) {
  const schools = meeting.parts.visits.flatMap(({ fields }) => fields.school ?? []);
  const [around, grounds] = await Promise.all([meetingsAround(meeting, locale), groundsOfSchools(schools, locale)]);
  return { around, grounds };
}

export const readMeeting = pageReader("meeting", meetingSurroundings);
