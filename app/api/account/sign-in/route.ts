import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { guessLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, textOf } from "@/lib/auth/pages";
import { signInByPassword } from "@/lib/auth/sign-in";
import { defineRoute } from "@/lib/routes/define-route";
import { email, secretText } from "@/lib/routes/schema";

export const POST = defineRoute({
  name: "account.signIn",
  actor: "anyone",
  input: z.strictObject({ email, password: secretText }),
  secret: ["password"],
  form: (locale, { next }) => accountPage(locale, "sign-in", { next: textOf(next), by: "password" }),
  limits: ({ input, address }) => guessLimits("sign-in", input.email, address),
  run: async ({ input, locale, next, device, now }) => {
    const result = await signInByPassword(input.email, input.password, device, now);
    if (!result.ok) return result;
    const { signInId, actor } = result.value;
    return { ok: true, value: { to: next ?? firstPage(locale), cookie: await signInCookie(signInId), actor } };
  },
});
