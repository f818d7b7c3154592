import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { codeLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, singleText } from "@/lib/auth/pages";
import { passSecondFactor } from "@/lib/auth/second-factor";
import { signInCookies } from "@/lib/auth/sign-in-cookies";
import { defineRoute } from "@/lib/routes/define-route";
import { code } from "@/lib/routes/schema";

/** Checks the code of the second factor at sign-in. */
export const POST = defineRoute({
  name: "account.passSecondFactor",
  actor: "arriving",
  input: z.strictObject({ code }),
  secret: ["code"],
  form: (locale, { next }) => accountPage(locale, "second-factor", { next: singleText(next) }),
  limits: async ({ visitor, address, cookies }) =>
    codeLimits(visitor.actor.userId, address, await knownDevice(cookies, visitor.email)),
  run: async ({ visitor, input, locale, next, cookies, now }) => {
    const result = await passSecondFactor(visitor, input.code, now);
    if (!result.ok) return result;
    const signedIn = { signInId: result.value.signInId, knownAs: visitor.email };
    return { ok: true, value: { to: next ?? firstPage(locale), cookie: await signInCookies(signedIn, cookies) } };
  },
});
