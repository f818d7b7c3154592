import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { letterLimits } from "@/lib/auth/limits";
import { accountPage, singleText } from "@/lib/auth/pages";
import { sendAccountLink } from "@/lib/auth/sign-in";
import { defineRoute } from "@/lib/routes/define-route";
import { email } from "@/lib/routes/schema";

/** Requests a sign-in link by email. The answer is the same for known and unknown addresses. */
export const POST = defineRoute({
  name: "account.sendLink",
  actor: "anyone",
  input: z.strictObject({ email }),
  form: (locale, { next }) => accountPage(locale, "sign-in", { next: singleText(next) }),
  limits: async ({ input, address, cookies }) =>
    letterLimits(input.email, address, await knownDevice(cookies, input.email)),
  run: async ({ input, locale, next, now }) => {
    await sendAccountLink("signIn", input.email, locale, next, now);
    return { ok: true, value: { to: accountPage(locale, "sent") } };
  },
});
