import { z } from "zod";
import { acceptInvitation } from "@/lib/auth/invitations";
import { linkLimits } from "@/lib/auth/limits";
import { isKnownLink } from "@/lib/auth/links";
import { accountPage, firstPage, singleText } from "@/lib/auth/pages";
import { signInCookies } from "@/lib/auth/sign-in-cookies";
import { locales } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/routes/define-route";
import { name, secretText, token } from "@/lib/routes/schema";

const noPassword = z.literal("").transform(() => null);

export const POST = defineRoute({
  name: "account.acceptInvitation",
  actor: "anyone",
  input: z.strictObject({
    token,
    name: name.optional(),
    language: z.enum(locales, "error.language").optional(),
    password: z.union([noPassword, secretText]).optional(),
  }),
  secret: ["token", "password"],
  form: (locale, { token }) => accountPage(locale, "invitation", { token: singleText(token) }),
  limits: ({ address }) => linkLimits(address),
  auditsRefusal: ({ input }) => isKnownLink(input.token),
  run: async ({ input, locale, device, cookies, now }) => {
    const { token, name = "", language = locale, password = null } = input;
    const result = await acceptInvitation(token, { name, language, password }, device, now);
    if (!result.ok) return result;
    const { actor, signedIn } = result.value;
    const subject = actor.userId;
    if (!signedIn)
      return { ok: true, value: { to: accountPage(locale, "sign-in", { done: "roleAdded" }), actor, subject } };
    const cookie = await signInCookies(signedIn, cookies);
    return { ok: true, value: { to: firstPage(language), cookie, actor, subject } };
  },
});
