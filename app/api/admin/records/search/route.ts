import { z } from "zod";
import { searchTargets } from "@/lib/records/admin/search";
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
  input: z.strictObject({ q: line(100), to: z.union([z.array(target).max(8), target.transform((item) => [item])]) }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input, locale }) => {
    const found = await searchTargets(visitor.actor, input.to, input.q, locale);
    return { ok: true, value: { to: `/${locale}/admin`, body: { found } } };
  },
});
