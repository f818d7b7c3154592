import { z } from "zod";
import { invite } from "@/lib/auth/invitations";
import { letterLimits } from "@/lib/auth/limits";
import { locales } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/routes/define-route";
import { email } from "@/lib/routes/schema";
import { line } from "@/lib/text/schema";
import { grantFields, grantOf } from "../grant-schema";

/** Sends an invitation to a role. */
export const POST = defineRoute({
  name: "people.invite",
  actor: "person",
  input: z.strictObject({
    email,
    name: line(100),
    language: z.enum(locales, "error.language"),
    ...grantFields,
  }),
  form: (locale) => `/${locale}/admin/people/invite`,
  limits: ({ input, address }) => letterLimits(input.email, address),
  run: async ({ visitor, input, locale, now }) => {
    const grant = await grantOf(visitor.actor, input, locale);
    if ("missing" in grant) return { ok: false, reason: "invalid", errors: [grant.missing] };
    const { email: to, name, language } = input;
    const result = await invite(visitor.actor, { email: to, name, language, grant }, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/people?done=invited`, details: { grant } } };
  },
});
