import { workForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { beginWork, findImport } from "@/lib/exchange/import/store/answer";
import { undoNumbers } from "@/lib/exchange/import/undo/read-fates";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Lets a worker make the plan, take the rows in, or undo them. */
export const POST = defineRoute({
  name: "import.work",
  actor: "person",
  input: workForm,
  form: (locale, { id, work, which }) =>
    importPath(locale, id, work === "planning" ? "plan" : which ? "undo" : "result"),
  run: async ({ visitor: { actor }, input: { id, work, which, numbers: ticked, words, made }, locale }) => {
    const isNarrowed = which === "shown" && (words !== "" || made !== null);
    const batch = isNarrowed ? await findImport(actor, id) : null;
    const numbers = batch ? await undoNumbers(id, { words, made }) : ticked;
    // Without any it would be all of them.
    if ((which === "ticked" || isNarrowed) && numbers.length === 0)
      return refused("exchange:error.noneChosen", "numbers");
    const begun = await beginWork(actor, id, work, numbers);
    if (!begun.ok) return begun;
    const to = importPath(locale, id, work === "planning" ? "plan" : "result");
    return { ok: true, value: { to, subject: id, details: { work } } };
  },
});
