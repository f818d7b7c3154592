import { z } from "zod";
import { forwardMessage } from "@/lib/contact/inbox/forward";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Forwards a message to another promoter or coordinator. */
export const POST = defineRoute({
  name: "messages.forward",
  actor: "person",
  input: z.strictObject({
    id,
    to: z.string("inbox:error.notToThem").regex(/^(person|user):[0-9a-f-]{36}$/i, "inbox:error.notToThem"),
  }),
  form: (locale, values) => `/${locale}/admin/messages/${idIn(values.id)}`,
  run: async ({ visitor, input: { id: message, to }, locale, now }) => {
    const result = await forwardMessage(visitor.actor, message, to, now);
    if (!result.ok) return result;
    const page = `/${locale}/admin/messages/${message}?done=forwarded`;
    return { ok: true, value: { to: page, subject: message, details: { to } } };
  },
});
