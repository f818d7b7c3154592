import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { withdrawReport } from "@/lib/meetings/report/publish";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { optionalLine } from "@/lib/text/schema";

/** Withdraws a published version of the report; its address answers 410. */
export const POST = defineRoute({
  name: "meeting.report.withdraw",
  actor: "person",
  input: z.strictObject({
    id,
    number: z.coerce.number("error.form").int("error.form").min(1, "error.form").max(999_999, "error.form"),
    sure: optionalLine(10),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting, number, sure }, locale, now }) => {
    if (sure !== "yes") return refused("report:error.sure", "sure");
    const done = await withdrawReport(actor, meeting, number, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "report")}?done=withdrawn`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
