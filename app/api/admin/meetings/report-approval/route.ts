import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { approveAsChair } from "@/lib/meetings/report/approve";
import { reportApprovalFields } from "@/lib/meetings/report/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** The chair approves the report, or asks for a change. */
export const POST = defineRoute({
  name: "meeting.report.approve",
  actor: "person",
  input: z.strictObject({ id, ...reportApprovalFields }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting, answer, remark: words, seen }, locale, now }) => {
    const done = await approveAsChair(actor, meeting, { answer, words, seen }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "report")}?done=said`;
    return { ok: true, value: { to, subject: meeting, details: { answer } } };
  },
});
