import { z } from "zod";
import { followUpFields } from "@/lib/meetings/follow-up/form-schema";
import { reportByLink } from "@/lib/meetings/follow-up/report";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

/** What became of a suggestion, by the one who is responsible. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.followUp",
  actor: "anyone",
  input: z.strictObject({ token: storedAs(2_000, "account:error.link"), ...followUpFields }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/follow-up/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "follow-up-from", from: address, max: 300, seconds: 3_600 },
    { name: "follow-up", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...report }, locale, now }) => {
    const done = await reportByLink(token, { ...report, language: locale }, now);
    if (!done.ok) return done;
    const to = `/${locale}/follow-up/${token}?done=reported`;
    return { ok: true, value: { to, subject: done.value.meetingId, details: { statement: report.statement } } };
  },
});
