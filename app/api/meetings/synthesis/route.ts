import { z } from "zod";
import { cleanCode, visitCodeIn } from "@/lib/meetings/review/codes";
import { notesPath } from "@/lib/meetings/review/note-taker";
import { arrange, arrangeFields, placeAfter } from "@/lib/meetings/review/synthesis/arrange";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { line, storedAs } from "@/lib/text/schema";

/** Arranges notes into statements with the link of a rapporteur. The audit log names the meeting and no person. */
export const POST = defineRoute({
  name: "meeting.synthesis",
  actor: "anyone",
  isAnonymous: true,
  input: z.strictObject({ token: storedAs(2_000, "account:error.link"), code: line(20), ...arrangeFields }),
  secret: ["token"],
  form: (locale, { code, token }) => `${notesPath(locale, visitCodeIn(code), tokenIn(token))}/synthesis`,
  limits: ({ address, input }) => [
    { name: "synthesis-from", from: address, max: 3_000, seconds: 3_600 },
    { name: "synthesis", of: input.token, max: 1_200, seconds: 3_600 },
  ],
  run: async ({ input: { token, code, ...input }, locale, now }) => {
    const done = await arrange({ code, token }, input, now);
    if (!done.ok) return done;
    const to = `${notesPath(locale, cleanCode(code), token)}/synthesis?done=arranged${placeAfter(input)}`;
    return { ok: true, value: { to, subject: done.value.meetingId, details: { intent: input.intent } } };
  },
});
