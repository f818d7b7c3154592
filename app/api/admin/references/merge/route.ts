import { z } from "zod";
import { mergeReferences } from "@/lib/records/references/merge";
import { defineRoute } from "@/lib/routes/define-route";
import { isUuid } from "@/lib/text/is-uuid";

/** Merges a reference into another one. */
export const POST = defineRoute({
  name: "references.merge",
  actor: "person",
  input: z.strictObject({ id: z.uuid("error.id"), into: z.uuid("error.id") }),
  form: (locale, { id }) => `/${locale}/admin/references${isUuid(id) ? `/${id}` : ""}`,
  run: async ({ visitor, input: { id, into }, locale, now }) => {
    const result = await mergeReferences(visitor.actor, into, id, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/references?done=merged`;
    return { ok: true, value: { to, subject: into, details: { lose: id, records: result.value.records } } };
  },
});
