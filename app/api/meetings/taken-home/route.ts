import { z } from "zod";
import { version } from "@/lib/meetings/form-schema";
import { chooseToTake } from "@/lib/meetings/taken-home/choose";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { ids, optionalId } from "@/lib/routes/form-schema";
import { lines, storedAs } from "@/lib/text/schema";

/** Which practices a city will try, or why none. The link of its invitation is the permission. */
export const POST = defineRoute({
  name: "meeting.takenHome",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    version,
    practices: ids,
    other: optionalId,
    reason: lines(1_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/invitation/${tokenIn(token)}/taken-home`,
  limits: ({ address, input }) => [
    { name: "taken-home-from", from: address, max: 300, seconds: 3_600 },
    { name: "taken-home", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, version: seen, ...chosen }, locale, now }) => {
    const done = await chooseToTake(token, { ...chosen, language: locale }, seen, now);
    if (!done.ok) return done;
    const to = `/${locale}/invitation/${token}/taken-home?done=chosen`;
    return { ok: true, value: { to, subject: done.value.meetingId } };
  },
});
