import { z } from "zod";
import { version } from "@/lib/meetings/form-schema";
import { answerAsSchool } from "@/lib/meetings/visits/answer";
import { schoolAnswers } from "@/lib/meetings/visits/states";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { lines, storedAs } from "@/lib/text/schema";

/** Stores whether a school receives visitors, and whether its sheet is right. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.school",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    version,
    answer: z.enum(schoolAnswers, "visits:error.answer"),
    remark: lines(2_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/school-visit/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "school-visit-from", from: address, max: 300, seconds: 3_600 },
    { name: "school-visit", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, answer, remark, version: seen }, locale, now }) => {
    const done = await answerAsSchool(token, answer, remark, seen, now);
    if (!done.ok) return done;
    const to = `/${locale}/school-visit/${token}?done=answered`;
    return { ok: true, value: { to, subject: done.value.id, details: { answer } } };
  },
});
