import { decideForm } from "@/lib/exchange/import/pages/form-schema";
import { doubtfulPath, importPath } from "@/lib/exchange/import/pages/paths";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Notes what a person decided about rows of a plan. Nothing is written to the directory. */
export const POST = defineRoute({
  name: "import.decide",
  actor: "person",
  input: decideForm,
  form: (locale, { id, tab, numbers }) =>
    importPath(
      locale,
      id,
      tab ? "plan" : "doubtful",
      tab ? { tab: String(tab) } : { row: String([numbers].flat()[0]) },
    ),
  isQuiet: true,
  run: async ({ visitor: { actor }, input, locale, now }) => {
    const { id, numbers, decision, recordId, tab, next } = input;
    if (numbers.length === 0) return refused("exchange:error.noneChosen", "numbers");
    const chosen = { numbers, decision: decision === "none" ? null : decision, recordId: recordId ?? undefined };
    const decided = await decideRows(actor, id, chosen, now);
    if (!decided.ok) return decided;
    const to = tab
      ? importPath(locale, id, "plan", { tab, done: "decided" })
      : doubtfulPath(locale, id, next, numbers.length === 1 ? numbers[0] : undefined);
    return { ok: true, value: { to, subject: id, body: decided.value } };
  },
});
