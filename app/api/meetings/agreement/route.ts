import { z } from "zod";
import { agreementChoices } from "@/lib/meetings/review/agreement/result";
import { castVote } from "@/lib/meetings/review/agreement/vote";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { lines, storedAs } from "@/lib/text/schema";

/** Whether a city agrees to a statement. The personal link is the permission; hosts read its words without its name. */
export const POST = defineRoute({
  name: "meeting.vote",
  actor: "anyone",
  isAnonymous: true,
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    statement: id,
    choice: z.enum(agreementChoices, "review:error.choice"),
    words: lines(1_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/participant/${tokenIn(token)}/statements`,
  limits: ({ address, input }) => [
    { name: "vote-from", from: address, max: 3_000, seconds: 3_600 },
    { name: "vote", of: input.token, max: 600, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...vote }, locale, now }) => {
    const done = await castVote(token, vote, now);
    if (!done.ok) return done;
    const to = `/${locale}/participant/${token}/statements?done=voted`;
    return { ok: true, value: { to, subject: done.value.meetingId, details: { statement: vote.statement } } };
  },
});
