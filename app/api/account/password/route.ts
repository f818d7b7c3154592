import { z } from "zod";
import { linkLimits } from "@/lib/auth/limits";
import { isKnownLink } from "@/lib/auth/links";
import { accountPage, singleText } from "@/lib/auth/pages";
import { setPasswordByLink } from "@/lib/auth/set-password";
import { signInCookies } from "@/lib/auth/sign-in-cookies";
import { defineRoute } from "@/lib/routes/define-route";
import { secretText, token } from "@/lib/routes/schema";

/** Sets a new password with an emailed link. */
export const POST = defineRoute({
  name: "account.setPassword",
  actor: "anyone",
  input: z.strictObject({ token, password: secretText }),
  secret: ["token", "password"],
  form: (locale, { token }) => accountPage(locale, "password", { token: singleText(token) }),
  limits: ({ address }) => linkLimits(address),
  auditsRefusal: ({ input }) => isKnownLink(input.token),
  run: async ({ input, locale, device, cookies, now }) => {
    const result = await setPasswordByLink(input.token, input.password, device, now);
    if (!result.ok) return result;
    const to = accountPage(locale, "", { done: "passwordChanged" });
    const cookie = await signInCookies(result.value, cookies);
    return { ok: true, value: { to, cookie, actor: result.value.actor } };
  },
});
