import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { addVisit } from "@/lib/meetings/visits/school";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Adds a visit to a meeting, at a school or without one yet. */
export const POST = defineRoute({
  name: "meeting.visit",
  actor: "person",
  input: z.strictObject({ id, school: optionalId }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "visits"),
  run: async ({ visitor, input: { id: meeting, school }, locale, now }) => {
    const done = await addVisit(visitor.actor, meeting, school, locale, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `visits/${done.value.id}`)}?done=added`;
    return { ok: true, value: { to, subject: meeting, details: { visit: done.value.id } } };
  },
});
