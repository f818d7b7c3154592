import { z } from "zod";
import { changeInvitation, invitationIntents } from "@/lib/meetings/cities/change";
import { letterLanguage, meetingDeskPath, seats, version } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { emailAddress, line, optionalLine } from "@/lib/text/schema";

/** Changes one invited city: its recipient and places, or what becomes of its invitation. */
export const POST = defineRoute({
  name: "meeting.city",
  actor: "person",
  input: z.strictObject({
    id,
    invitation: id,
    version,
    intent: z.enum(invitationIntents, "error.choice"),
    contactName: optionalLine(100),
    email: z.union([line(0), emailAddress()], "account:error.email").default(""),
    language: letterLanguage,
    seats,
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `cities/${idIn(values.invitation) || "0"}`),
  gone: (locale, values) => meetingDeskPath(locale, values.id, "cities"),
  run: async ({ visitor, input, locale, now }) => {
    const { id: meeting, invitation, version: seen, ...change } = input;
    const done = await changeInvitation(visitor.actor, meeting, invitation, { ...change, seen }, now);
    if (!done.ok) return done;
    const page = done.value.isGone ? "cities" : `cities/${invitation}`;
    const details = { invitation, intent: input.intent };
    return {
      ok: true,
      value: { to: `${meetingDeskPath(locale, meeting, page)}?done=city`, subject: meeting, details },
    };
  },
});
