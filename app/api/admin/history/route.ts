import { z } from "zod";
import { isKindName, kinds } from "@/lib/kinds/index";
import { restoreVersion, undoLastSave } from "@/lib/records/write/restore";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";

const number = z.coerce
  .number("error.number")
  .int("error.whole")
  .min(1, "error.tooSmall")
  .max(2_000_000_000, "error.tooLarge");

/**
 * Restores an earlier version (`version`), or undoes the last change. `seen` is the version that was compared with:
 * pressed twice, the second is a conflict.
 */
export const POST = defineRoute({
  name: "records.restore",
  actor: "person",
  input: z.strictObject({
    kind,
    id,
    version: number.optional(),
    seen: number.optional(),
  }),
  form: (locale, values) =>
    isKindName(String(values.kind))
      ? `/${locale}/admin/${kinds[String(values.kind) as keyof typeof kinds].path}/${idIn(values.id) || "0"}/history`
      : `/${locale}/admin`,
  run: async ({ visitor, input, locale, now }) => {
    const { kind: name, id: recordId, version, seen } = input;
    if (!isKindName(name)) return { ok: false, reason: "notFound" };
    const result = version
      ? await restoreVersion(visitor.actor, name, recordId, version, { seen, now })
      : await undoLastSave(visitor.actor, name, recordId, { seen, now });
    if (!result.ok) return result;
    const to = `/${locale}/admin/${kinds[name].path}/${recordId}/history?done=${version ? "restored" : "undone"}`;
    return { ok: true, value: { to, subject: recordId, details: { version: version ?? null } } };
  },
});
