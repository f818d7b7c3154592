import { z } from "zod";
import { returnInRound } from "@/lib/records/rounds/round";
import { confirmRecords } from "@/lib/records/write/confirm";
import { defineRoute } from "@/lib/routes/define-route";
import { idIn, ids } from "@/lib/routes/form-schema";

/** The other button of the form uses it. */
const confirmationOnly = z.literal("yes", "error.form").optional();

/** Confirms that records are still true. */
export const POST = defineRoute({
  name: "records.confirm",
  actor: "person",
  input: z.strictObject({ ids, repeats: confirmationOnly, months: z.coerce.number("error.choice") }),
  form: (locale, { ids: given, next }) => {
    const page = returnInRound("", next);
    return page ? `/${locale}/admin/confirm/${idIn(given) || "0"}${page}` : `/${locale}/admin/confirm`;
  },
  run: async ({ visitor, input, locale, next, now }) => {
    const result = await confirmRecords(visitor.actor, input.ids, input.months, now);
    if (!result.ok) return result;
    const { confirmed } = result.value;
    const details = { months: input.months, ids: input.ids };
    return { ok: true, value: { to: next ?? `/${locale}/admin/confirm?done=${confirmed}`, details } };
  },
});
