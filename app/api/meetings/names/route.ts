import { z } from "zod";
import { addPersonAsCity, removePersonAsCity } from "@/lib/meetings/people/add";
import { personFieldsSchema } from "@/lib/meetings/people/form-schema";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { optionalId } from "@/lib/routes/form-schema";
import { storedAs } from "@/lib/text/schema";

const { name, office, email, language } = personFieldsSchema;

/** An invited city names one of its people, or takes one off the list (`remove`). The link is the permission. */
export const POST = defineRoute({
  name: "meeting.names",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    remove: optionalId,
    name: name.optional(),
    office,
    email: email.optional(),
    language: language.optional(),
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/invitation/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "invitation-from", from: address, max: 300, seconds: 3_600 },
    { name: "invitation-names", of: input.token, max: 120, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => {
    const { token, remove, office: held, ...person } = input;
    if (!remove && !person.name) return refused("hosting:error.name", "name");
    if (!remove && !person.email) return refused("account:error.email", "email");
    const named = { name: person.name ?? "", office: held, email: person.email ?? "" };
    const done = remove
      ? await removePersonAsCity(token, remove, now)
      : await addPersonAsCity(token, { ...named, language: person.language ?? locale }, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `/${locale}/invitation/${token}?done=names#names`, subject: done.value.id } };
  },
});
