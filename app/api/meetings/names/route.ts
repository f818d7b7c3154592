import { z } from "zod";
import { addPersonAsCity, removePersonAsCity } from "@/lib/meetings/people/add";
import { personFieldsSchema } from "@/lib/meetings/people/form-schema";
import { saveNeedsAsCity } from "@/lib/meetings/people/needs";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { optionalId } from "@/lib/routes/form-schema";
import { lines, optionalLine, storedAs } from "@/lib/text/schema";

const { name, office, email, language } = personFieldsSchema;

/**
 * An invited city names one of its people, takes one off the list (`remove`), or says what one needs (`about`). The link
 * is the permission.
 */
export const POST = defineRoute({
  name: "meeting.names",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    remove: optionalId,
    about: optionalId,
    needs: lines(2_000).default(""),
    diet: optionalLine(300),
    name: name.optional(),
    office,
    email: email.optional(),
    language: language.optional(),
  }),
  // Needs and diet are in no draft of a refused form.
  secret: ["token", "needs", "diet"],
  form: (locale, { token }) => `/${locale}/invitation/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "invitation-from", from: address, max: 300, seconds: 3_600 },
    { name: "invitation-names", of: input.token, max: 120, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => {
    const { token, remove, about, needs, diet, office: held, ...person } = input;
    const to = `/${locale}/invitation/${token}?done=names#names`;
    if (about) {
      const said = await saveNeedsAsCity(token, about, { needs, diet }, now);
      return said.ok ? { ok: true, value: { to, subject: said.value.id } } : said;
    }
    if (!remove && !person.name) return refused("hosting:error.name", "name");
    if (!remove && !person.email) return refused("account:error.email", "email");
    const named = { name: person.name ?? "", office: held, email: person.email ?? "" };
    const done = remove
      ? await removePersonAsCity(token, remove, now)
      : await addPersonAsCity(token, { ...named, language: person.language ?? locale }, now);
    if (!done.ok) return done;
    return { ok: true, value: { to, subject: done.value.id } };
  },
});
