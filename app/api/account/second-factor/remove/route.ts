import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { codeLimits } from "@/lib/auth/limits";
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
  limits: async ({ visitor, address, cookies }) =>
    codeLimits(visitor.actor.userId, address, await knownDevice(cookies, visitor.email)),
  run: async ({ visitor, input, locale, now }) => {
    const result = await removeSecondFactor(visitor, input.code, now);
    return result.ok ? { ok: true, value: { to: accountPage(locale, "", { done: "secondOff" }) } } : result;
  },
});
