import { z } from "zod";
import { meetingRoleNames } from "@/lib/meetings/choices";
import { addMeetingRole, removeMeetingRole } from "@/lib/meetings/desk/roles";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";
import { email } from "@/lib/routes/schema";

/** Removes a role at a meeting (`remove`), or adds one. */
export const POST = defineRoute({
  name: "meeting.role",
  actor: "person",
  input: z.strictObject({
    id,
    remove: optionalId,
    email: email.optional(),
    role: z.enum(meetingRoleNames, "error.choice").optional(),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "overview"),
  run: async ({ visitor, input, locale }) => {
    const { id: meeting, remove, email: address, role } = input;
    const to = `${meetingDeskPath(locale, meeting, "overview")}?done=role`;
    if (!remove && !address) return refused("hosting:error.noAccount", "email");
    const done = remove
      ? await removeMeetingRole(visitor.actor, meeting, remove)
      : await addMeetingRole(visitor.actor, meeting, address ?? "", role ?? "coHost");
    return done.ok ? { ok: true, value: { to, subject: meeting } } : done;
  },
});
