import { z } from "zod";
import { settleTaken, triedOutcomes } from "@/lib/meetings/taken-home/settle";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { lines, optionalLine, storedAs } from "@/lib/text/schema";

/** What became of a practice that a city wanted to try: a draft in that city, or why not. */
export const POST = defineRoute({
  name: "meeting.takenHomeOutcome",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    taken: id,
    outcome: z.enum(triedOutcomes, "afterwards:error.outcome"),
    title: optionalLine(200),
    kept: lines(4_000).default(""),
    changed: lines(4_000).default(""),
    why: lines(1_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/invitation/${tokenIn(token)}/taken-home`,
  limits: ({ address, input }) => [
    { name: "taken-home-outcome-from", from: address, max: 300, seconds: 3_600 },
    { name: "taken-home-outcome", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...outcome }, locale, now }) => {
    const done = await settleTaken(token, { ...outcome, language: locale }, now);
    if (!done.ok) return done;
    const to = `/${locale}/invitation/${token}/taken-home?done=${outcome.outcome}`;
    return { ok: true, value: { to, subject: done.value.meetingId } };
  },
});
