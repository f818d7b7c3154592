import { z } from "zod";
import { resetSecondFactor, stopReset } from "@/lib/auth/second-factor-reset";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Asks for the reset of a person's lost second factor, agrees to it, or stops it. */
export const POST = defineRoute({
  name: "people.secondFactor",
  actor: "person",
  input: z.strictObject({ user: id, intent: z.enum(["reset", "stop"], "error.choice") }),
  form: (locale, values) => `/${locale}/admin/people?person=${idIn(values.user)}`,
  run: async ({ visitor, input: { user, intent }, locale, now }) => {
    const act = intent === "reset" ? resetSecondFactor : stopReset;
    const result = await act(visitor.actor, user, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/people?person=${user}&done=${result.value.outcome}`;
    return { ok: true, value: { to, subject: user, details: { intent } } };
  },
});
