import { z } from "zod";
import { forgetResponsible } from "@/lib/meetings/follow-up/forget";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { optionalLine, storedAs } from "@/lib/text/schema";

/** Erases who somebody is that has promised something. The link works on. */
export const POST = defineRoute({
  name: "meeting.followUpForget",
  actor: "anyone",
  input: z.strictObject({ token: storedAs(2_000, "account:error.link"), sure: optionalLine(10) }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/follow-up/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "follow-up-forget-from", from: address, max: 300, seconds: 3_600 },
    { name: "follow-up-forget", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, sure }, locale, now }) => {
    if (sure !== "yes") return refused("hosting:error.forgetSure", "sure");
    const done = await forgetResponsible(token, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `/${locale}/follow-up/${token}?done=erased`, subject: done.value.meetingId } };
  },
});
