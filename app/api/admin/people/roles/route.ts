import { z } from "zod";
import { changeRoles } from "@/lib/auth/people";
import { grantsOf } from "@/lib/auth/visitor";
import { readGrants } from "@/lib/records/admin/people-list";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, optionalId } from "@/lib/routes/form-schema";
import { grantFields, grantOf, role } from "../grant-schema";

/** Removes a role (`grant`), or adds one. */
export const POST = defineRoute({
  name: "people.role",
  actor: "person",
  input: z.strictObject({ user: id, ...grantFields, role: role.optional(), grant: optionalId }),
  form: (locale, values) => `/${locale}/admin/people?person=${idIn(values.user)}`,
  run: async ({ visitor, input, locale }) => {
    const held = await readGrants(input.user);
    const to = `/${locale}/admin/people?done=roles`;
    const done = { ok: true, value: { to, subject: input.user } } as const;
    if (input.grant) {
      const left = grantsOf(held.filter(({ id: one }) => one !== input.grant));
      const result = await changeRoles(visitor.actor, input.user, left);
      return result.ok ? done : result;
    }
    if (!input.role) return { ok: false, reason: "invalid", errors: [{ key: "error.choice", path: ["role"] }] };
    const grant = await grantOf(visitor.actor, { ...input, role: input.role }, locale);
    if ("missing" in grant) return { ok: false, reason: "invalid", errors: [grant.missing] };
    const result = await changeRoles(visitor.actor, input.user, [...grantsOf(held), grant]);
    return result.ok ? done : result;
  },
});
