import { z } from "zod";
import { reportApprovalFields } from "@/lib/meetings/report/form-schema";
import { approveAsSchool } from "@/lib/meetings/report/school-part";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

/** A visited school approves its part of the report, or asks for a change. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.report.school",
  actor: "anyone",
  input: z.strictObject({ token: storedAs(2_000, "account:error.link"), ...reportApprovalFields }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/school-visit/${tokenIn(token)}/report`,
  limits: ({ address, input }) => [
    { name: "school-report-from", from: address, max: 300, seconds: 3_600 },
    { name: "school-report", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, answer, remark: words, seen }, locale, now }) => {
    const done = await approveAsSchool(token, { answer, words, seen }, now);
    if (!done.ok) return done;
    const to = `/${locale}/school-visit/${tokenIn(token)}/report?done=said`;
    return { ok: true, value: { to, subject: done.value.id, details: { answer } } };
  },
});
