import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { movePeople } from "@/lib/meetings/groups/change";
import { picks } from "@/lib/meetings/groups/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Moves the selected people to a group, or out of theirs. */
export const POST = defineRoute({
  name: "meeting.groups",
  actor: "person",
  input: z.strictObject({ id, people: picks, to: optionalId }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "visits/groups"),
  run: async ({ visitor, input: { id: meeting, people, to: group }, locale, now }) => {
    const done = await movePeople(visitor.actor, meeting, people, group, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "visits/groups")}?done=moved`;
    // A keyboard goes on where the people are now, not at the top.
    const place = group ? `#group-${group}` : "";
    return { ok: true, value: { to: to + place, subject: meeting, details: { group, ...done.value } } };
  },
});
