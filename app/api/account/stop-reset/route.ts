import { z } from "zod";
import { linkLimits } from "@/lib/auth/limits";
import { isKnownLink } from "@/lib/auth/links";
import { accountPage, singleText } from "@/lib/auth/pages";
import { stopResetByLink } from "@/lib/auth/second-factor-reset";
import { defineRoute } from "@/lib/routes/define-route";
import { token } from "@/lib/routes/schema";

/** Stops the reset of a second factor with the token that was emailed to its owner. */
export const POST = defineRoute({
  name: "account.stopReset",
  actor: "anyone",
  input: z.strictObject({ token }),
  secret: ["token"],
  form: (locale, { token }) => accountPage(locale, "stop-reset", { token: singleText(token) }),
  limits: ({ address }) => linkLimits(address),
  auditsRefusal: ({ input }) => isKnownLink(input.token),
  run: async ({ input, locale, now }) => {
    const result = await stopResetByLink(input.token, now);
    return result.ok ? { ok: true, value: { to: accountPage(locale, "stop-reset", { done: "stopped" }) } } : result;
  },
});
