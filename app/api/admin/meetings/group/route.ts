import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { removeGroup, saveGroup } from "@/lib/meetings/groups/change";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";
import { optionalLine } from "@/lib/text/schema";

/** Names a group and who leads and reports it, or removes an empty one. */
export const POST = defineRoute({
  name: "meeting.group",
  actor: "person",
  input: z.strictObject({
    ...{ id, group: id, version, intent: z.enum(["save", "remove"], "error.choice").default("save") },
    ...{ name: optionalLine(30), facilitatorId: optionalId, rapporteurId: optionalId },
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "visits/groups"),
  run: async ({ visitor: { actor }, input, locale }) => {
    const { id: meeting, group, version: seen, intent, ...fields } = input;
    if (intent === "save" && !fields.name) return refused("visits:error.groupName", "name");
    const done =
      intent === "remove"
        ? await removeGroup(actor, meeting, group, seen)
        : await saveGroup(actor, meeting, group, fields, seen);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "visits/groups")}?done=group`;
    return { ok: true, value: { to, subject: meeting, details: { group, intent } } };
  },
});
