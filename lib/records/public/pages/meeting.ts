import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { meetingsAround } from "../meetings-around";
import { pageReader } from "./read-record";

export async function meetingSurroundings(meeting: View<"meeting">, locale: Locale) {
  return { around: await meetingsAround(meeting, locale) };
}

export const readMeeting = pageReader("meeting", meetingSurroundings);
