import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { takeSessions } from "@/lib/meetings/programme/take-sessions";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Begins the programme of a meeting with the sessions of its record. */
export const POST = defineRoute({
  name: "meeting.session",
  actor: "person",
  input: z.strictObject({ id }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "programme"),
  run: async ({ visitor, input: { id: meeting }, locale, now }) => {
    const done = await takeSessions(visitor.actor, meeting, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "programme")}?done=session`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
