import { z } from "zod";
import { knownDevice } from "@/lib/auth/known-device";
import { letterLimits } from "@/lib/auth/limits";
import { accountPage } from "@/lib/auth/pages";
import { sendAccountLink } from "@/lib/auth/sign-in";
import { defineRoute } from "@/lib/routes/define-route";
import { email } from "@/lib/routes/schema";

/** Requests a link to set a new password. The answer is the same for known and unknown addresses. */
export const POST = defineRoute({
  name: "account.sendPasswordLink",
  actor: "anyone",
  input: z.strictObject({ email }),
  form: (locale) => accountPage(locale, "forgotten"),
  limits: async ({ input, address, cookies }) =>
    letterLimits(input.email, address, await knownDevice(cookies, input.email)),
  run: async ({ input, locale, now }) => {
    await sendAccountLink("password", input.email, locale, undefined, now);
    return { ok: true, value: { to: accountPage(locale, "sent", { by: "password" }) } };
  },
});
