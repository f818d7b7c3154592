import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { linkLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, textOf } from "@/lib/auth/pages";
import { signInByLink } from "@/lib/auth/sign-in";
import { defineRoute } from "@/lib/routes/define-route";
import { token } from "@/lib/routes/schema";

/** The button on the page that an e-mailed link opens. */
export const POST = defineRoute({
  name: "account.signIn",
  actor: "anyone",
  input: z.strictObject({ token }),
  secret: ["token"],
  form: (locale, { token, next }) => accountPage(locale, "link", { token: textOf(token), next: textOf(next) }),
  limits: ({ address }) => linkLimits(address),
  run: async ({ input, locale, next, device, now }) => {
    const result = await signInByLink(input.token, device, now);
    if (!result.ok) return result;
    const { signInId, actor } = result.value;
    return { ok: true, value: { to: next ?? firstPage(locale), cookie: await signInCookie(signInId), actor } };
  },
});
