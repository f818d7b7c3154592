import { z } from "zod";
import { removeReference } from "@/lib/records/references/merge";
import { defineRoute } from "@/lib/routes/define-route";
import { isUuid } from "@/lib/text/is-uuid";

/** Removes a reference that no record cites. */
export const POST = defineRoute({
  name: "references.remove",
  actor: "person",
  input: z.strictObject({ id: z.uuid("error.id") }),
  form: (locale, { id }) => `/${locale}/admin/references${isUuid(id) ? `/${id}` : ""}`,
  run: async ({ visitor, input: { id }, locale }) => {
    const result = await removeReference(visitor.actor, id);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/references?done=removed`, subject: id } };
  },
});
