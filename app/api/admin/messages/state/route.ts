import { z } from "zod";
import { changeMessage, messageIntents } from "@/lib/contact/inbox/act";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Changes the state of a message: answered, closed, spam, or released for sending. */
export const POST = defineRoute({
  name: "messages.state",
  actor: "person",
  input: z.strictObject({ id, intent: z.enum(messageIntents, "error.choice") }),
  form: (locale, values) => `/${locale}/admin/messages/${idIn(values.id)}`,
  run: async ({ visitor, input, locale, now }) => {
    const result = await changeMessage(visitor.actor, input.id, input.intent, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/messages/${input.id}?done=${input.intent}`;
    return { ok: true, value: { to, subject: input.id, details: { intent: input.intent } } };
  },
});
