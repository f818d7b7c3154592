import { readAnswerForm } from "@/lib/exchange/import/pages/answer-forms";
import { answerForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath, isImportStep, nextStep } from "@/lib/exchange/import/pages/paths";
import { changeAnswers, findImport } from "@/lib/exchange/import/store/answer";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Keeps what a person says about a file. */
export const POST = defineRoute({
  name: "import.answer",
  actor: "person",
  input: answerForm,
  form: (locale, { id, step }) => importPath(locale, id, isImportStep(step) ? step : "file"),
  isQuiet: true,
  run: async ({ visitor: { actor }, input: { id, step, ...sent }, locale, now }) => {
    const batch = await findImport(actor, id);
    if (!batch) return { ok: false, reason: "notFound" };
    if (!batch.detected && step !== "file") return refused("exchange:error.busy");
    const asked = { kind: batch.kind, cityId: batch.cityId, answers: batch.answers, detected: batch.detected! };
    const read = await readAnswerForm(step, sent, asked);
    if (!read.ok) return { ok: false, reason: "invalid", errors: read.errors };
    const changed = await changeAnswers(actor, id, read.change, now);
    if (!changed.ok) return changed;
    const next = changed.value.state === "reading" ? "file" : nextStep(step);
    return { ok: true, value: { to: importPath(locale, id, next), subject: id } };
  },
});
