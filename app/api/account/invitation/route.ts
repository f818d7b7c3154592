import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { acceptInvitation } from "@/lib/auth/invitations";
import { linkLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, textOf } from "@/lib/auth/pages";
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
  form: (locale, { token }) => accountPage(locale, "invitation", { token: textOf(token) }),
  limits: ({ address }) => linkLimits(address),
  run: async ({ input, locale, device, now }) => {
    const { token, name = "", language = locale, password = null } = input;
    const result = await acceptInvitation(token, { name, language, password }, device, now);
    if (!result.ok) return result;
    const { actor, signInId } = result.value;
    const subject = actor.userId;
    if (!signInId)
      return { ok: true, value: { to: accountPage(locale, "sign-in", { done: "roleAdded" }), actor, subject } };
    return { ok: true, value: { to: firstPage(language), cookie: await signInCookie(signInId), actor, subject } };
  },
});
