import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { guessLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, singleText } from "@/lib/auth/pages";
import { signInByPassword } from "@/lib/auth/sign-in";
import { signInCookies } from "@/lib/auth/sign-in-cookies";
import { defineRoute } from "@/lib/routes/define-route";
import { email, secretText } from "@/lib/routes/schema";

export const POST = defineRoute({
  name: "account.signIn",
  actor: "anyone",
  input: z.strictObject({ email, password: secretText }),
  secret: ["password"],
  form: (locale, { next }) => accountPage(locale, "sign-in", { next: singleText(next), by: "password" }),
  limits: async ({ input, address, cookies }) =>
    guessLimits("sign-in", input.email, address, await knownDevice(cookies, input.email)),
  run: async ({ input, locale, next, device, cookies, now }) => {
    const result = await signInByPassword(input.email, input.password, device, now);
    if (!result.ok) return result;
    const cookie = await signInCookies(result.value, cookies);
    return { ok: true, value: { to: next ?? firstPage(locale), cookie, actor: result.value.actor } };
  },
});
