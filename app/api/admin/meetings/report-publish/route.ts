import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { reportWords, seenMark } from "@/lib/meetings/report/form-schema";
import { publishReport } from "@/lib/meetings/report/publish";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Publishes the report of a meeting as a host has read it. */
export const POST = defineRoute({
  name: "meeting.report.publish",
  actor: "person",
  input: z.strictObject({ id, seen: seenMark, reason: reportWords }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "report"),
  run: async ({ visitor: { actor }, input: { id: meeting, seen, reason }, locale, now }) => {
    const done = await publishReport(actor, meeting, { seen, reason, locale }, now);
    if (!done.ok) return done;
    const said = done.value.number === 1 ? "publishedFirst" : "published";
    const to = `${meetingDeskPath(locale, meeting, "report")}?done=${said}`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
