import { z } from "zod";
import { setDisabled } from "@/lib/auth/people";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Disables or enables an account. */
export const POST = defineRoute({
  name: "people.account",
  actor: "person",
  input: z.strictObject({ user: id, intent: z.enum(["disable", "enable"], "error.choice") }),
  form: (locale, values) => `/${locale}/admin/people?person=${idIn(values.user)}`,
  run: async ({ visitor, input: { user, intent }, locale, now }) => {
    const result = await setDisabled(visitor.actor, user, intent === "disable", now);
    if (!result.ok) return result;
    return { ok: true, value: { to: `/${locale}/admin/people?done=${intent}d`, subject: user, details: { intent } } };
  },
});
