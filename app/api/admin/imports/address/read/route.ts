import { readAddressNow } from "@/lib/exchange/import/address/choose";
import { pressForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { defineRoute } from "@/lib/routes/define-route";

/** Lets a worker read the address of an import now. */
export const POST = defineRoute({
  name: "import.readNow",
  actor: "person",
  input: pressForm,
  form: (locale, { id }) => importPath(locale, id, "result"),
  limits: ({ visitor }) => [{ name: "read-address", of: visitor.actor.userId, max: 30, seconds: 3_600 }],
  run: async ({ visitor: { actor }, input: { id }, locale, now }) => {
    const asked = await readAddressNow(actor, id, now);
    const to = importPath(locale, id, "result", { done: "asked" });
    return asked.ok ? { ok: true, value: { to, subject: id } } : asked;
  },
});
