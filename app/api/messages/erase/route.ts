import { z } from "zod";
import { statusPath } from "@/lib/contact/ask/addresses";
import { readStatusToken } from "@/lib/contact/ask/links";
import { withdrawMessage } from "@/lib/contact/ask/withdraw";
import { transaction } from "@/lib/db";
import { defineRoute } from "@/lib/routes/define-route";
import { signedToken, tokenText } from "../token-schema";

export const POST = defineRoute({
  name: "message.erase",
  actor: "anyone",
  input: z.strictObject({ token: signedToken }),
  form: (locale, { token }) => statusPath(locale, tokenText(token)),
  secret: ["token"],
  run: async ({ input, locale, now }) => {
    const messageId = await readStatusToken(input.token, now);
    if (!messageId) return { ok: false, reason: "notFound" };
    const isChanged = await transaction((tx) => withdrawMessage(tx, messageId, now));
    const to = statusPath(locale, input.token);
    return { ok: true, value: { to, subject: messageId, details: { isChanged } } };
  },
});
