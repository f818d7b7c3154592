import { z } from "zod";
import { guessLimits } from "@/lib/auth/limits";
import { accountPage } from "@/lib/auth/pages";
import { removeSecondFactor } from "@/lib/auth/second-factor";
import { defineRoute } from "@/lib/routes/define-route";
import { code } from "@/lib/routes/schema";

export const POST = defineRoute({
  name: "account.removeSecondFactor",
  actor: "person",
  input: z.strictObject({ code }),
  secret: ["code"],
  form: (locale) => accountPage(locale, "", { form: "remove" }),
  limits: ({ visitor, address }) => guessLimits("code", visitor.actor.userId, address),
  run: async ({ visitor, input, locale, now }) => {
    const result = await removeSecondFactor(visitor, input.code, now);
    return result.ok ? { ok: true, value: { to: accountPage(locale, "", { done: "secondOff" }) } } : result;
  },
});
