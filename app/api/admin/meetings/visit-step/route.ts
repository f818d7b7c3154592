import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { visitIntents } from "@/lib/meetings/visits/states";
import { stepVisit } from "@/lib/meetings/visits/steps";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { lines } from "@/lib/text/schema";

/** Asks the school of a visit, notes that it agreed, cancels the visit, and so on. */
export const POST = defineRoute({
  name: "meeting.visit",
  actor: "person",
  input: z.strictObject({
    ...{ id, visit: id, version, intent: z.enum(visitIntents, "error.choice") },
    reason: lines(2_000).default(""),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `visits/${idIn(values.visit) || "0"}`),
  run: async ({ visitor, input: { id: meeting, visit, version: seen, intent, reason }, locale, now }) => {
    const done = await stepVisit(visitor.actor, meeting, visit, { intent, reason, seen }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `visits/${visit}`)}?done=${intent}`;
    return { ok: true, value: { to, subject: meeting, details: { visit, intent } } };
  },
});
