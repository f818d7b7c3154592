import { z } from "zod";
import { addNote } from "@/lib/contact/inbox/note";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, note } from "@/lib/routes/form-schema";

/** Adds a note for colleagues. */
export const POST = defineRoute({
  name: "messages.note",
  actor: "person",
  input: z.strictObject({ id, note }),
  form: (locale, values) => `/${locale}/admin/messages/${idIn(values.id)}`,
  run: async ({ visitor, input, locale, now }) => {
    const result = await addNote(visitor.actor, input.id, input.note, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/messages/${input.id}?done=noted`, subject: input.id } };
  },
});
