import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { linkLimits } from "@/lib/auth/limits";
import { accountPage, textOf } from "@/lib/auth/pages";
import { setPasswordByLink } from "@/lib/auth/set-password";
import { defineRoute } from "@/lib/routes/define-route";
import { secretText, token } from "@/lib/routes/schema";

/** A new password, by an e-mailed link. */
export const POST = defineRoute({
  name: "account.setPassword",
  actor: "anyone",
  input: z.strictObject({ token, password: secretText }),
  secret: ["token", "password"],
  form: (locale, { token }) => accountPage(locale, "password", { token: textOf(token) }),
  limits: ({ address }) => linkLimits(address),
  run: async ({ input, locale, device, now }) => {
    const result = await setPasswordByLink(input.token, input.password, device, now);
    if (!result.ok) return result;
    const { signInId, actor } = result.value;
    const to = accountPage(locale, "", { done: "passwordChanged" });
    return { ok: true, value: { to, cookie: await signInCookie(signInId), actor } };
  },
});
