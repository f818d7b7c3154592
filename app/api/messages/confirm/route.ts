import { z } from "zod";
import { confirmPath } from "@/lib/contact/ask/addresses";
import { readMessageConfirmToken, statusOf } from "@/lib/contact/ask/links";
import { confirmMessage } from "@/lib/contact/change-state";
import { transaction } from "@/lib/db";
import { defineRoute } from "@/lib/routes/define-route";
import { signedToken, tokenText } from "../token-schema";

export const POST = defineRoute({
  name: "message.confirm",
  actor: "anyone",
  input: z.strictObject({ token: signedToken }),
  form: (locale, { token }) => confirmPath(locale, tokenText(token)),
  secret: ["token"],
  run: async ({ input, locale, now }) => {
    const messageId = await readMessageConfirmToken(input.token, now);
    if (!messageId) return { ok: false, reason: "notFound" };
    const isChanged = await transaction((tx) => confirmMessage(tx, messageId, now));
    const to = await statusOf(messageId, locale);
    return { ok: true, value: { to, subject: messageId, details: { isChanged } } };
  },
});
