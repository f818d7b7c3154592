import { z } from "zod";
import { wishDecisions } from "@/lib/meetings/choices";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { decideSchoolWish } from "@/lib/meetings/review/school-part/decide";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Decides whether only the hosts read the part of a visited school, which has asked for it. */
export const POST = defineRoute({
  name: "meeting.visit",
  actor: "person",
  input: z.strictObject({ id, visit: id, version, hostOnly: z.enum(wishDecisions, "error.choice") }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `visits/${idIn(values.visit) || "0"}`),
  run: async ({ visitor: { actor }, input: { id: meeting, visit, version: seen, hostOnly }, locale }) => {
    const done = await decideSchoolWish(actor, meeting, visit, hostOnly, seen);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `visits/${visit}`)}?done=${hostOnly}`;
    return { ok: true, value: { to, subject: meeting, details: { visit, hostOnly } } };
  },
});
