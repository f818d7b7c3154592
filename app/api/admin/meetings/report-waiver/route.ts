import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { waiveApproval } from "@/lib/meetings/report/approve";
import { reportWords, seenMark } from "@/lib/meetings/report/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Records why the report is published without an approval. */
export const POST = defineRoute({
  name: "meeting.report.waive",
  actor: "person",
  input: z.strictObject({
    id,
    part: z.union([z.literal("chair"), id], "report:error.part"),
    words: reportWords,
    seen: seenMark,
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting, part, words, seen }, locale, now }) => {
    const visit = part === "chair" ? null : part;
    const done = await waiveApproval(actor, meeting, { visit, words, seen }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "report")}?done=waived`;
    return { ok: true, value: { to, subject: meeting, details: { part } } };
  },
});
