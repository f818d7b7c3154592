import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { codeLimits } from "@/lib/auth/limits";
import { accountPage } from "@/lib/auth/pages";
import { renewRecoveryCodes } from "@/lib/auth/second-factor";
import { sealCodes } from "@/lib/auth/shown-codes";
import { defineRoute } from "@/lib/routes/define-route";
import { code } from "@/lib/routes/schema";

export const POST = defineRoute({
  name: "account.renewRecoveryCodes",
  actor: "person",
  input: z.strictObject({ code }),
  secret: ["code"],
  form: (locale) => accountPage(locale, "", { form: "renew" }),
  limits: async ({ visitor, address, cookies }) =>
    codeLimits(visitor.actor.userId, address, await knownDevice(cookies, visitor.email)),
  run: async ({ visitor, input, locale, now }) => {
    const result = await renewRecoveryCodes(visitor, input.code, now);
    if (!result.ok) return result;
    const codes = await sealCodes(visitor, result.value);
    return { ok: true, value: { to: accountPage(locale, "recovery-codes", { codes }) } };
  },
});
