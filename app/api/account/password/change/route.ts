import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { guessLimits } from "@/lib/auth/limits";
import { accountPage } from "@/lib/auth/pages";
import { changePassword } from "@/lib/auth/set-password";
import { defineRoute } from "@/lib/routes/define-route";
import { secretText } from "@/lib/routes/schema";

/** Changes the password from the profile. */
export const POST = defineRoute({
  name: "account.changePassword",
  actor: "person",
  input: z.strictObject({ current: secretText.optional(), password: secretText }),
  secret: ["current", "password"],
  form: (locale) => accountPage(locale),
  limits: async ({ visitor, address, cookies }) =>
    guessLimits("password", visitor.actor.userId, address, await knownDevice(cookies, visitor.email)),
  run: async ({ visitor, input, locale, now }) => {
    const result = await changePassword(visitor, input.current ?? "", input.password, now);
    return result.ok ? { ok: true, value: { to: accountPage(locale, "", { done: "passwordChanged" }) } } : result;
  },
});
