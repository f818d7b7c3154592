import { z } from "zod";
import { askSchools } from "@/lib/proposals/yearly/ask";
import { defineRoute } from "@/lib/routes/define-route";
import { ids } from "@/lib/routes/form-schema";
import { storedAs } from "@/lib/text/schema";

/** Asks the contacts of records by letter whether they are still right. */
export const POST = defineRoute({
  name: "records.askSchool",
  actor: "person",
  input: z.strictObject({
    ids,
    repeats: z.literal("yes", "error.form").optional(),
    // The form of the page also confirms.
    months: storedAs(10, "error.form").optional(),
  }),
  form: (locale) => `/${locale}/admin/confirm`,
  limits: ({ visitor }) => [{ name: "yearly-letters", of: visitor.actor.userId, max: 100, seconds: 3_600 }],
  run: async ({ visitor, input, locale, next, now }) => {
    const result = await askSchools(visitor.actor, input.ids, input.repeats === "yes", now);
    if (!result.ok) return result;
    const counts = Object.entries(result.value).map(([name, count]) => [name, String(count)]);
    const to = next ?? `/${locale}/admin/confirm?${new URLSearchParams(counts)}`;
    return { ok: true, value: { to, details: { ...result.value, ids: input.ids } } };
  },
});
