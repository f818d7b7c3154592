import { z } from "zod";
import { cityAnswers } from "@/lib/meetings/choices";
import { answerInvitation } from "@/lib/meetings/cities/answer";
import { optionalNumber } from "@/lib/meetings/form-schema";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { lines, storedAs } from "@/lib/text/schema";

/** Stores the answer of an invited city. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.answer",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    answer: z.enum(cityAnswers, "hosting:error.answer"),
    people: optionalNumber(0, 99, "hosting:error.people"),
    reason: lines(2_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/invitation/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "invitation-from", from: address, max: 300, seconds: 3_600 },
    { name: "invitation", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...answer }, locale, now }) => {
    const done = await answerInvitation(token, answer, now);
    if (!done.ok) return done;
    const to = `/${locale}/invitation/${token}?done=answered`;
    return { ok: true, value: { to, subject: done.value.id, details: { answer: answer.answer } } };
  },
});
