import { z } from "zod";
import { removeCollection } from "@/lib/records/collections/save";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Deletes a collection. */
export const POST = defineRoute({
  name: "collection.remove",
  actor: "person",
  input: z.strictObject({ id }),
  form: (locale, values) => `/${locale}/admin/collections/${idIn(values.id) || "0"}`,
  gone: (locale) => `/${locale}/admin/collections`,
  run: async ({ visitor, input, locale }) => {
    const removed = await removeCollection(visitor.actor, input.id);
    if (!removed.ok) return removed;
    return { ok: true, value: { to: `/${locale}/admin/collections?done=removed`, subject: input.id } };
  },
});
