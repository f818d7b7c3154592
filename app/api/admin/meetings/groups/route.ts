import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { applyProposal, clearProposal } from "@/lib/meetings/groups/apply";
import { addGroup } from "@/lib/meetings/groups/change";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Proposes the groups of a meeting, takes the proposal back, or adds a group to a visit. */
export const POST = defineRoute({
  name: "meeting.groups",
  actor: "person",
  input: z.strictObject({ id, visit: optionalId, intent: z.enum(["propose", "clear", "add"], "error.choice") }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "visits/groups"),
  run: async ({ visitor: { actor }, input: { id: meeting, visit, intent }, locale, now }) => {
    if (intent === "add" && !visit) return refused("error.choice", "visit");
    const done =
      intent === "propose"
        ? await applyProposal(actor, meeting, now)
        : intent === "clear"
          ? await clearProposal(actor, meeting)
          : await addGroup(actor, meeting, visit ?? "", now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "visits/groups")}?done=${intent}`;
    return { ok: true, value: { to, subject: meeting, details: { intent, ...done.value } } };
  },
});
