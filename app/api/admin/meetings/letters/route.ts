import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { letterIntents, settleLetters } from "@/lib/meetings/letters/send";
import { defineRoute } from "@/lib/routes/define-route";
import { id, ids } from "@/lib/routes/form-schema";

/** Sends or discards the selected letters of a meeting. */
export const POST = defineRoute({
  name: "meeting.letters",
  actor: "person",
  input: z.strictObject({ id, letters: ids, intent: z.enum(letterIntents, "error.choice") }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "letters"),
  run: async ({ visitor, input: { id: meeting, letters, intent }, locale, now }) => {
    const done = await settleLetters(visitor.actor, meeting, { intent, ids: letters }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "letters")}?done=${intent === "send" ? "sent" : "dropped"}`;
    return { ok: true, value: { to, subject: meeting, details: { intent, ...done.value } } };
  },
});
