import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { knownDevice } from "@/lib/auth/known-device";
import { codeLimits } from "@/lib/auth/limits";
import { accountPage, singleText } from "@/lib/auth/pages";
import { confirmSecondFactor } from "@/lib/auth/second-factor";
import { sealCodes } from "@/lib/auth/shown-codes";
import { defineRoute } from "@/lib/routes/define-route";
import { code } from "@/lib/routes/schema";

/** Activates the second factor with the first code of the app. */
export const POST = defineRoute({
  name: "account.setUpSecondFactor",
  actor: "arriving",
  input: z.strictObject({ code }),
  secret: ["code"],
  form: (locale, { next }) => accountPage(locale, "second-factor/set-up", { next: singleText(next) }),
  limits: async ({ visitor, address, cookies }) =>
    codeLimits(visitor.actor.userId, address, await knownDevice(cookies, visitor.email)),
  run: async ({ visitor, input, locale, next, now }) => {
    const result = await confirmSecondFactor(visitor, input.code, now);
    if (!result.ok) return result;
    const { signInId, recoveryCodes } = result.value;
    const codes = await sealCodes(visitor, recoveryCodes);
    const to = accountPage(locale, "recovery-codes", { codes, next });
    return { ok: true, value: { to, cookie: await signInCookie(signInId) } };
  },
});
