import { z } from "zod";
import { endedCookie } from "@/lib/auth/cookie";
import { accountPage } from "@/lib/auth/pages";
import { endSignIn } from "@/lib/auth/sign-ins";
import { transaction } from "@/lib/db";
import { defineRoute } from "@/lib/routes/define-route";

export const POST = defineRoute({
  name: "account.signOut",
  actor: "anyone",
  input: z.strictObject({}),
  form: (locale) => accountPage(locale),
  run: async ({ visitor, locale, now }) => {
    if (visitor) await transaction((tx) => endSignIn(tx, visitor.actor.userId, visitor.signInId, now));
    return { ok: true, value: { to: accountPage(locale, "sign-in", { done: "signedOut" }), cookie: endedCookie() } };
  },
});
