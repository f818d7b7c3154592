import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { savePerson } from "@/lib/records/admin/person";
import { defineRoute } from "@/lib/routes/define-route";
import { idIn, optionalId, shortText, shortTexts } from "@/lib/routes/form-schema";

const offices = Object.fromEntries(locales.map((language) => [`office.${language}`, shortText]));

/** Adds or changes a contact without an account. */
export const POST = defineRoute({
  name: "people.contact",
  actor: "person",
  input: z.strictObject({
    id: optionalId,
    name: shortText,
    email: shortText,
    showName: z.literal("yes", "error.flag").optional(),
    languages: shortTexts,
    organisation: optionalId,
    ...offices,
  }),
  form: (locale, values) => `/${locale}/admin/people/contacts/${idIn(values.id) || "new"}`,
  // An address is private, so it is left out of the draft of a refused form.
  secret: ["email"],
  run: async ({ visitor, input, locale }) => {
    const texts: Readonly<Record<string, unknown>> = input;
    const person = {
      name: input.name,
      email: input.email,
      showName: input.showName === "yes",
      languages: input.languages,
      organisation: input.organisation,
      offices: Object.fromEntries(locales.map((language) => [language, String(texts[`office.${language}`] ?? "")])),
    };
    const result = await savePerson(visitor.actor, input.id, person);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/people?done=saved#contacts`, subject: result.value.id } };
  },
});
