import { z } from "zod";
import { signInCookie } from "@/lib/auth/cookie";
import { guessLimits } from "@/lib/auth/limits";
import { accountPage, firstPage, textOf } from "@/lib/auth/pages";
import { passSecondFactor } from "@/lib/auth/second-factor";
import { defineRoute } from "@/lib/routes/define-route";
import { code } from "@/lib/routes/schema";

/** The second step of signing in. */
export const POST = defineRoute({
  name: "account.passSecondFactor",
  actor: "arriving",
  input: z.strictObject({ code }),
  secret: ["code"],
  form: (locale, { next }) => accountPage(locale, "second-factor", { next: textOf(next) }),
  limits: ({ visitor, address }) => guessLimits("code", visitor.actor.userId, address),
  run: async ({ visitor, input, locale, next, now }) => {
    const result = await passSecondFactor(visitor, input.code, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: next ?? firstPage(locale), cookie: await signInCookie(result.value.signInId) } };
  },
});
