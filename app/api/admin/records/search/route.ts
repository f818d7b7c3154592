import { z } from "zod";
import { citiesNear, findTargets } from "@/lib/records/admin/search";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

const target = z.enum(
  [
    "city",
    "organisation",
    "school",
    "network",
    "cluster",
    "practice",
    "guide",
    "meeting",
    "person",
    "reference",
    "district",
  ],
  "error.form",
);

/** Finds the records that a reference field may point at, by words of their titles. */
export const GET = defineRoute({
  name: "records.search",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({
    q: line(100),
    to: z.union([z.array(target).max(8), target.transform((item) => [item])]),
    /** The city chosen in the form, whose records come first. */
    city: z.union([z.literal(""), z.uuid("error.id")]).optional(),
  }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input, locale }) => {
    const { actor } = visitor;
    const body = await findTargets(actor, input.to, input.q, locale, citiesNear(actor, input.city));
    return { ok: true, value: { to: `/${locale}/admin`, body } };
  },
});
