import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { nameReader } from "@/lib/meetings/people/needs-reader";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Names the one person who reads the needs and the diet of those who take part. */
export const POST = defineRoute({
  name: "meeting.reader",
  actor: "person",
  input: z.strictObject({ id, reader: optionalId }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "people"),
  run: async ({ visitor, input: { id: meeting, reader }, locale }) => {
    const done = await nameReader(visitor.actor, meeting, reader ?? "");
    if (!done.ok) return done;
    return { ok: true, value: { to: `${meetingDeskPath(locale, meeting, "people")}?done=reader`, subject: meeting } };
  },
});
