import { z } from "zod";
import { isKindName, kinds } from "@/lib/kinds/index";
import { mergeRecords } from "@/lib/records/merge/merge";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";

/** Merges two records that describe the same thing. */
export const POST = defineRoute({
  name: "records.merge",
  actor: "person",
  input: z.strictObject({ kind, keep: id, lose: id }),
  form: (locale, values) => {
    const name = isKindName(String(values.kind)) ? String(values.kind) : "school";
    return `/${locale}/admin/merge?kind=${name}&keep=${idIn(values.keep)}&lose=${idIn(values.lose)}`;
  },
  run: async ({ visitor, input: { kind: name, keep, lose }, locale, now }) => {
    if (!isKindName(name)) return { ok: false, reason: "notFound" };
    const result = await mergeRecords(visitor.actor, name, keep, lose, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/${kinds[name].path}/${keep}/history?done=merged`;
    return { ok: true, value: { to, subject: keep, details: { lose } } };
  },
});
