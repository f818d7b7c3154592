import { chooseAddress } from "@/lib/exchange/import/address/choose";
import { addressForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { defineRoute } from "@/lib/routes/define-route";

/** Chooses where newer files of an import come from, and how often they are read. */
export const POST = defineRoute({
  name: "import.chooseAddress",
  actor: "person",
  input: addressForm,
  form: (locale, { id }) => importPath(locale, id, "result"),
  limits: ({ visitor }) => [{ name: "import-address", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor: { actor }, input: { id, ...choice }, locale, now }) => {
    const chosen = await chooseAddress(actor, id, choice, now);
    if (!chosen.ok) return chosen;
    const to = importPath(locale, id, "result", { done: "chosen" });
    return { ok: true, value: { to, subject: id, details: { rhythm: choice.rhythm } } };
  },
});
