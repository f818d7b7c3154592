import { z } from "zod";
import { schoolPartIntents } from "@/lib/meetings/choices";
import { answerSchoolPart } from "@/lib/meetings/review/school-part/answer";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { lines, storedAs } from "@/lib/text/schema";

/** A school has read its part of the review, or asks that only the hosts read it. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.school",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    intent: z.enum(schoolPartIntents, "error.choice"),
    at: z.iso.datetime("error.text").default("1970-01-01T00:00:00Z"),
    words: lines(2_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/school-visit/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "school-visit-from", from: address, max: 300, seconds: 3_600 },
    { name: "school-visit", of: input.token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: { token, intent, at, words }, locale, now }) => {
    const done = await answerSchoolPart(token, { intent, words, at: new Date(at) }, now);
    if (!done.ok) return done;
    const to = `/${locale}/school-visit/${token}?done=${intent}`;
    return { ok: true, value: { to, subject: done.value.id, details: { intent } } };
  },
});
