import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { changeSchool } from "@/lib/meetings/visits/school";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Moves a visit to another school. */
export const POST = defineRoute({
  name: "meeting.visit",
  actor: "person",
  input: z.strictObject({ id, visit: id, version, school: id }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `visits/${idIn(values.visit) || "0"}`),
  run: async ({ visitor, input: { id: meeting, visit, version: seen, school }, locale, now }) => {
    const done = await changeSchool(visitor.actor, meeting, visit, school, seen, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `visits/${visit}`)}?done=school`;
    return { ok: true, value: { to, subject: meeting, details: { visit, school } } };
  },
});
