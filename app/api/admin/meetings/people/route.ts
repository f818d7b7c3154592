import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { changePeople, peopleIntents } from "@/lib/meetings/people/add";
import { defineRoute } from "@/lib/routes/define-route";
import { id, ids } from "@/lib/routes/form-schema";

/** The pages with this form. */
const pages = ["people", "day"] as const;

/** Says of the selected people whether they come or came, makes new links, or erases them. */
export const POST = defineRoute({
  name: "meeting.people",
  actor: "person",
  input: z.strictObject({
    ...{ id, people: ids, intent: z.enum(peopleIntents, "error.choice") },
    page: z.enum(pages, "error.choice").default("people"),
  }),
  form: (locale, { id: meeting, page }) => meetingDeskPath(locale, meeting, page === "day" ? page : "people"),
  run: async ({ visitor, input: { id: meeting, people, intent, page }, locale, now }) => {
    const done = await changePeople(visitor.actor, meeting, { intent, ids: people }, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, page)}?done=people`;
    return { ok: true, value: { to, subject: meeting, details: { intent, ...done.value } } };
  },
});
