import { z } from "zod";
import { followUpFields } from "@/lib/meetings/follow-up/form-schema";
import { reportAsHost } from "@/lib/meetings/follow-up/report";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** A host says what became of a suggestion, on behalf of those who are responsible. */
export const POST = defineRoute({
  name: "meeting.followUpByHost",
  actor: "person",
  input: z.strictObject({ id, ...followUpFields }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `follow-up/${idIn(values.statement) || "0"}`),
  gone: (locale, values) => meetingDeskPath(locale, values.id, "follow-up"),
  run: async ({ visitor: { actor }, input: { id: meeting, ...report }, locale, now }) => {
    const done = await reportAsHost(actor, meeting, { ...report, language: locale }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `follow-up/${report.statement}`)}?done=reported`;
    return { ok: true, value: { to, subject: meeting, details: { statement: report.statement } } };
  },
});
