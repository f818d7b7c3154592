import { z } from "zod";
import { copyMeeting } from "@/lib/meetings/desk/copy-meeting";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { neededLine } from "@/lib/text/schema";

/** Prepares the next meeting from this one. */
export const POST = defineRoute({
  name: "meeting.copy",
  actor: "person",
  input: z.strictObject({
    id,
    submission: id,
    title: neededLine(200, "hosting:error.meetingName"),
    firstDay: z.iso.date("hosting:error.firstDay"),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "overview"),
  run: async ({ visitor, input: { id: meeting, ...asked }, locale, now }) => {
    const done = await copyMeeting(visitor.actor, meeting, asked, now);
    if (!done.ok) return done;
    const { id: next } = done.value;
    const to = `${meetingDeskPath(locale, next, "overview")}?done=copied`;
    return { ok: true, value: { to, subject: meeting, details: { next } } };
  },
});
