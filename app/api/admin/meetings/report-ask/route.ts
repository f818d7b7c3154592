import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { askForApproval } from "@/lib/meetings/report/draft";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Asks the chair and the visited schools to approve the report. */
export const POST = defineRoute({
  name: "meeting.report.ask",
  actor: "person",
  input: z.strictObject({ id }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting }, locale, now }) => {
    const done = await askForApproval(actor, meeting, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `${meetingDeskPath(locale, meeting, "report")}?done=asked`, subject: meeting } };
  },
});
