import { withdrawAddress } from "@/lib/exchange/import/address/allow";
import { pressForm } from "@/lib/exchange/import/pages/form-schema";
import { allowedPath } from "@/lib/exchange/import/pages/paths";
import { defineRoute } from "@/lib/routes/define-route";

/** Withdraws an address: nothing is read from it any more. */
export const POST = defineRoute({
  name: "import.withdrawAddress",
  actor: "person",
  input: pressForm,
  form: (locale) => allowedPath(locale),
  run: async ({ visitor: { actor }, input: { id }, locale, now }) => {
    const withdrawn = await withdrawAddress(actor, id, now);
    return withdrawn.ok ? { ok: true, value: { to: allowedPath(locale, "withdrawn"), subject: id } } : withdrawn;
  },
});
