import { removeAddress } from "@/lib/exchange/import/address/choose";
import { pressForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { defineRoute } from "@/lib/routes/define-route";

/** Newer files of an import come from nowhere any more. */
export const POST = defineRoute({
  name: "import.removeAddress",
  actor: "person",
  input: pressForm,
  form: (locale, { id }) => importPath(locale, id, "result"),
  run: async ({ visitor: { actor }, input: { id }, locale }) => {
    const removed = await removeAddress(actor, id);
    const to = importPath(locale, id, "result", { done: "removed" });
    return removed.ok ? { ok: true, value: { to, subject: id } } : removed;
  },
});
