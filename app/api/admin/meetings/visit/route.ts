import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { visitFieldsSchema } from "@/lib/meetings/visits/form-schema";
import { saveVisit } from "@/lib/meetings/visits/save";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Saves one visit of a meeting. */
export const POST = defineRoute({
  name: "meeting.visit",
  actor: "person",
  input: z.strictObject({ id, visit: id, version, ...visitFieldsSchema }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `visits/${idIn(values.visit) || "0"}`),
  run: async ({ visitor, input: { id: meeting, visit, version: seen, ...fields }, locale, now }) => {
    const done = await saveVisit(visitor.actor, meeting, visit, fields, seen, now);
    if (!done.ok) return done;
    const word = done.value.isReopened ? "reopened" : "saved";
    const to = `${meetingDeskPath(locale, meeting, `visits/${visit}`)}?done=${word}`;
    return { ok: true, value: { to, subject: meeting, details: { visit } } };
  },
});
