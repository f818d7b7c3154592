import { z } from "zod";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { letterLanguage, meetingDeskPath, seats } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { email } from "@/lib/routes/schema";
import { neededLine, optionalLine } from "@/lib/text/schema";

/** Puts a city that is not in the directory on the list of a meeting. */
export const POST = defineRoute({
  name: "meeting.invite",
  actor: "person",
  input: z.strictObject({
    id,
    cityName: neededLine(100, "hosting:error.cityName"),
    contactName: optionalLine(100),
    email,
    language: letterLanguage,
    seats,
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "cities"),
  run: async ({ visitor, input: { id: meeting, ...city }, locale, now }) => {
    const done = await inviteOtherCity(visitor.actor, meeting, city, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "cities")}?done=added`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
