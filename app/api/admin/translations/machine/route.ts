import { z } from "zod";
import { returnInRound } from "@/lib/records/rounds/round";
import { recordFields, workspacePath } from "@/lib/records/translation/form";
import { machineFor } from "@/lib/records/translation/machine";
import { translateByMachine } from "@/lib/records/translation/translate-by-machine";
import { defineRoute } from "@/lib/routes/define-route";

/** Requests machine translations of missing and outdated texts. The results wait for a decision. */
export const POST = defineRoute({
  name: "translations.machine",
  actor: "person",
  input: z.strictObject(recordFields),
  form: (locale, values) => returnInRound(workspacePath(locale, values), values.next),
  limits: ({ visitor }) => [{ name: "machine-translation", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input, locale, next, now }) => {
    const { kind, id, language } = input;
    const result = await translateByMachine(visitor.actor, kind, id, language, machineFor, now);
    if (!result.ok) return result;
    const to = returnInRound(workspacePath(locale, { ...input, revision: result.value.revision }), next);
    return { ok: true, value: { to, subject: id, details: { kind, language }, body: result.value } };
  },
});
