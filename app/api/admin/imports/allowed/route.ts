import { allowAddress } from "@/lib/exchange/import/address/allow";
import { allowForm } from "@/lib/exchange/import/pages/form-schema";
import { allowedPath } from "@/lib/exchange/import/pages/paths";
import { defineRoute } from "@/lib/routes/define-route";

/** Allows an address from which imports may be read again. */
export const POST = defineRoute({
  name: "import.allowAddress",
  actor: "person",
  input: allowForm,
  form: (locale) => allowedPath(locale),
  limits: ({ visitor }) => [{ name: "allow-address", of: visitor.actor.userId, max: 100, seconds: 3_600 }],
  run: async ({ visitor: { actor }, input: { address, city }, locale, now }) => {
    const allowed = await allowAddress(actor, { address, cityId: city }, now);
    if (!allowed.ok) return allowed;
    return { ok: true, value: { to: allowedPath(locale, "allowed"), subject: allowed.value.id, details: { city } } };
  },
});
