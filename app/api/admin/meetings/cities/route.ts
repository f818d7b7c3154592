import { z } from "zod";
import { inviteCities } from "@/lib/meetings/cities/invite";
import { meetingDeskPath, seats } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id, ids } from "@/lib/routes/form-schema";

/** Puts cities of the directory on the list of a meeting. */
export const POST = defineRoute({
  name: "meeting.invite",
  actor: "person",
  input: z.strictObject({ id, cities: ids, seats }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "cities"),
  run: async ({ visitor, input: { id: meeting, cities, seats: each }, locale, now }) => {
    const done = await inviteCities(visitor.actor, meeting, cities, each, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "cities")}?done=added`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
