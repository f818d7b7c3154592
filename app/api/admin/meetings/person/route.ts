import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { addPersonAsHost } from "@/lib/meetings/people/add";
import { personFieldsSchema } from "@/lib/meetings/people/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Names somebody who takes part in a meeting. */
export const POST = defineRoute({
  name: "meeting.person",
  actor: "person",
  input: z.strictObject({ id, invitation: optionalId, ...personFieldsSchema }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "people"),
  run: async ({ visitor, input: { id: meeting, invitation, ...person }, locale, now }) => {
    const done = await addPersonAsHost(visitor.actor, meeting, invitation, person, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `${meetingDeskPath(locale, meeting, "people")}?done=person`, subject: meeting } };
  },
});
