import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { addSession } from "@/lib/meetings/programme/change-session";
import { newSession } from "@/lib/meetings/programme/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Adds a session to the programme of a meeting. */
export const POST = defineRoute({
  name: "meeting.session",
  actor: "person",
  input: z.strictObject({ id, ...newSession }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "programme"),
  run: async ({ visitor, input: { id: meeting, ...session }, locale, now }) => {
    const done = await addSession(visitor.actor, meeting, session, now);
    if (!done.ok) return done;
    const { id: added } = done.value;
    const to = `${meetingDeskPath(locale, meeting, "programme")}?done=session#session-${added}`;
    return { ok: true, value: { to, subject: meeting, details: { session: added } } };
  },
});
