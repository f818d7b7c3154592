import { workForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath } from "@/lib/exchange/import/pages/paths";
import { beginWork } from "@/lib/exchange/import/store/answer";
import { defineRoute } from "@/lib/routes/define-route";

/** Lets a worker make the plan, take the rows in, or undo them. */
export const POST = defineRoute({
  name: "import.work",
  actor: "person",
  input: workForm,
  form: (locale, { id, work }) => importPath(locale, id, work === "planning" ? "plan" : "result"),
  run: async ({ visitor: { actor }, input: { id, work, numbers }, locale }) => {
    const begun = await beginWork(actor, id, work, numbers);
    if (!begun.ok) return begun;
    const to = importPath(locale, id, work === "planning" ? "plan" : "result");
    return { ok: true, value: { to, subject: id, details: { work } } };
  },
});
