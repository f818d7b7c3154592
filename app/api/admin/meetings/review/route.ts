import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { arrange, arrangeFields, placeAfter } from "@/lib/meetings/review/synthesis/arrange";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Arranges the notes of a meeting into statements, at the desk. */
export const POST = defineRoute({
  name: "meeting.review",
  actor: "person",
  input: z.strictObject({ id, ...arrangeFields }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "review"),
  run: async ({ visitor, input: { id: meetingId, ...input }, locale, now }) => {
    const done = await arrange({ actor: visitor.actor, meetingId }, input, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meetingId, "review")}?done=arranged${placeAfter(input)}`;
    return { ok: true, value: { to, subject: meetingId, details: { intent: input.intent } } };
  },
});
