import { z } from "zod";
import { answerMessage } from "@/lib/contact/inbox/answer";
import { locales } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { lines } from "@/lib/text/schema";

/** Sends an answer to the sender of a message and stores it. */
export const POST = defineRoute({
  name: "messages.answer",
  actor: "person",
  input: z.strictObject({
    id,
    text: lines(10_000),
    language: z.enum(locales, "error.language"),
    showAddress: z
      .literal("yes", "error.choice")
      .optional()
      .transform((text) => text === "yes"),
  }),
  form: (locale, values) => `/${locale}/admin/messages/${idIn(values.id)}`,
  limits: ({ visitor }) => [{ name: "answer", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { id: message, ...answer }, locale, now }) => {
    const result = await answerMessage(visitor.actor, message, answer, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/messages/${message}?done=sent`, subject: message } };
  },
});
