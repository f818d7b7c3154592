import { z } from "zod";
import { adminPath } from "@/lib/kinds/address";
import { isKindName } from "@/lib/kinds/index";
import { notePresence } from "@/lib/records/admin/presence";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { storedAs } from "@/lib/text/schema";

/** Notes that somebody has the page of a record open, and answers who else has. */
export const POST = defineRoute({
  name: "records.presence",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({ kind: storedAs(40, "error.form").refine(isKindName, "error.form"), id }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input: { kind, id: recordId }, locale, now }) => {
    const result = await notePresence(visitor.actor, kind, recordId, locale, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: adminPath(locale, kind, recordId), body: result.value } };
  },
});
