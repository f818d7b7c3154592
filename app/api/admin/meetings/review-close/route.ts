import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { closeSynthesis } from "@/lib/meetings/review/synthesis/close";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { optionalLine } from "@/lib/text/schema";

/** Closes the synthesis of a meeting, which forgets who wrote its notes. */
export const POST = defineRoute({
  name: "meeting.review.close",
  actor: "person",
  input: z.strictObject({ id, sure: optionalLine(10) }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "review"),
  run: async ({ visitor, input: { id: meetingId, sure }, locale, now }) => {
    if (sure !== "yes") return refused("review:error.closeSure", "sure");
    const done = await closeSynthesis(visitor.actor, meetingId, now);
    if (!done.ok) return done;
    return {
      ok: true,
      value: { to: `${meetingDeskPath(locale, meetingId, "review")}?done=closed`, subject: meetingId },
    };
  },
});
