import { z } from "zod";
import { accountPage } from "@/lib/auth/pages";
import { changeProfile } from "@/lib/auth/profile";
import { locales } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/routes/define-route";
import { languages } from "@/lib/routes/form-schema";
import { name } from "@/lib/routes/schema";

export const POST = defineRoute({
  name: "account.changeProfile",
  actor: "person",
  input: z.strictObject({ name, language: z.enum(locales, "error.language"), reads: languages }),
  form: (locale) => accountPage(locale),
  run: async ({ visitor, input, locale }) => {
    await changeProfile(visitor, input);
    return { ok: true, value: { to: accountPage(locale, "", { done: "saved" }) } };
  },
});
