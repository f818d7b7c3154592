import { z } from "zod";
import { linkLimits } from "@/lib/auth/limits";
import { isKnownLink } from "@/lib/auth/links";
import { accountPage, firstPage, singleText } from "@/lib/auth/pages";
import { signInByLink } from "@/lib/auth/sign-in";
import { signInCookies } from "@/lib/auth/sign-in-cookies";
import { defineRoute } from "@/lib/routes/define-route";
import { token } from "@/lib/routes/schema";

/** Signs in with the token of an emailed link. */
export const POST = defineRoute({
  name: "account.signIn",
  actor: "anyone",
  input: z.strictObject({ token }),
  secret: ["token"],
  form: (locale, { token, next }) => accountPage(locale, "link", { token: singleText(token), next: singleText(next) }),
  limits: ({ address }) => linkLimits(address),
  auditsRefusal: ({ input }) => isKnownLink(input.token),
  run: async ({ input, locale, next, device, cookies, now }) => {
    const result = await signInByLink(input.token, device, now);
    if (!result.ok) return result;
    const cookie = await signInCookies(result.value, cookies);
    return { ok: true, value: { to: next ?? firstPage(locale), cookie, actor: result.value.actor } };
  },
});
