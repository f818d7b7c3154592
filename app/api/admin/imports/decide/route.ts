import { decideForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Notes what a person decided about rows of a plan. Nothing is written to the directory. */
export const POST = defineRoute({
  name: "import.decide",
  actor: "person",
  input: decideForm,
  form: (locale, { id, tab }) => importPath(locale, id, tab ? "plan" : "doubtful", tab ? { tab: String(tab) } : {}),
  isQuiet: true,
  run: async ({ visitor: { actor }, input, locale, now }) => {
    const { id, numbers, decision, recordId, tab, next } = input;
    if (numbers.length === 0) return refused("exchange:error.noneChosen", "numbers");
    const chosen = { numbers, decision: decision === "none" ? null : decision, recordId: recordId ?? undefined };
    const decided = await decideRows(actor, id, chosen, now);
    if (!decided.ok) return decided;
    const to = tab
      ? importPath(locale, id, "plan", { tab, done: "decided" })
      : importPath(locale, id, "doubtful", next === undefined ? {} : { row: String(next) });
    return { ok: true, value: { to, subject: id, body: decided.value } };
  },
});
