import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { sessionSteps, stepSession } from "@/lib/meetings/programme/change-session";
import { sessionTimes } from "@/lib/meetings/programme/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Moves, cancels, restores or removes a session of the programme. */
export const POST = defineRoute({
  name: "meeting.session",
  actor: "person",
  input: z.strictObject({ id, session: id, version, step: z.enum(sessionSteps, "error.choice"), ...sessionTimes }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "programme"),
  run: async ({ visitor, input, locale, now }) => {
    const { id: meeting, session, version: seen, ...change } = input;
    const done = await stepSession(visitor.actor, meeting, session, { ...change, seen }, now);
    if (!done.ok) return done;
    const place = done.value.isGone ? "" : `#session-${session}`;
    const to = `${meetingDeskPath(locale, meeting, "programme")}?done=session${place}`;
    return { ok: true, value: { to, subject: meeting, details: { session, step: input.step } } };
  },
});
