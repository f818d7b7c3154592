import { z } from "zod";
import { guessLimits } from "@/lib/auth/limits";
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
  limits: ({ visitor, address }) => guessLimits("code", visitor.actor.userId, address),
  run: async ({ visitor, input, locale, now }) => {
    const result = await renewRecoveryCodes(visitor, input.code, now);
    if (!result.ok) return result;
    const codes = await sealCodes(visitor, result.value);
    return { ok: true, value: { to: accountPage(locale, "recovery-codes", { codes }) } };
  },
});
