import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { changePeople, peopleIntents } from "@/lib/meetings/people/add";
import { defineRoute } from "@/lib/routes/define-route";
import { id, ids } from "@/lib/routes/form-schema";

/** Says of the selected people whether they come or came, makes new links, or erases them. */
export const POST = defineRoute({
  name: "meeting.people",
  actor: "person",
  input: z.strictObject({ id, people: ids, intent: z.enum(peopleIntents, "error.choice") }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "people"),
  run: async ({ visitor, input: { id: meeting, people, intent }, locale, now }) => {
    const done = await changePeople(visitor.actor, meeting, { intent, ids: people }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "people")}?done=people`;
    return { ok: true, value: { to, subject: meeting, details: { intent, ...done.value } } };
  },
});
