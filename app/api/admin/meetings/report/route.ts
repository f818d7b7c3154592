import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { saveReport } from "@/lib/meetings/report/draft";
import { defineRoute } from "@/lib/routes/define-route";
import { id, ids } from "@/lib/routes/form-schema";
import { lines } from "@/lib/text/schema";

/** Saves the host's summary, and which dissent readers see. */
export const POST = defineRoute({
  name: "meeting.report",
  actor: "person",
  input: z.strictObject({ id, version, summary: lines(10_000), dissent: ids }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting, version: seen, ...report }, locale, now }) => {
    const done = await saveReport(actor, meeting, report, seen, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `${meetingDeskPath(locale, meeting, "report")}?done=saved`, subject: meeting } };
  },
});
