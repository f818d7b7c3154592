import type { Actor } from "@/lib/auth/actor";
import { readAnswerForm } from "@/lib/exchange/import/pages/answer-forms";
import { answerForm } from "@/lib/exchange/import/pages/form-schema";
import { type ImportStep, importPath, isImportStep, nextStep } from "@/lib/exchange/import/pages/paths";
import { beginWork, changeAnswers, findImport } from "@/lib/exchange/import/store/answer";
import type { Batch } from "@/lib/exchange/import/store/batch";
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
    const next = await goOn(actor, step, changed.value);
    return { ok: true, value: { to: importPath(locale, id, next), subject: id } };
  },
});

/** The next page. After the last question the comparison begins by itself, unless one that holds was made. */
async function goOn(actor: Actor, step: ImportStep, { id, state, answers }: Batch): Promise<ImportStep> {
  if (state === "reading") return "file";
  if (step !== "fields") return nextStep(step);
  if (!answers.source) return "source";
  if (state === "answering") await beginWork(actor, id, "planning");
  return "plan";
}
