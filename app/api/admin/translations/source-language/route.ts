import { z } from "zod";
import { changeSourceLanguage } from "@/lib/records/translation/change-source-language";
import { recordFields, workspacePath } from "@/lib/records/translation/form";
import { defineRoute } from "@/lib/routes/define-route";

const page = (form: Record<string, unknown>) => ({ kind: form.kind, id: form.id });

/** Changes the source language of a record. */
export const POST = defineRoute({
  name: "translations.changeSource",
  actor: "person",
  input: z.strictObject(recordFields),
  form: (locale, values) => workspacePath(locale, page(values)),
  run: async ({ visitor, input, locale, now }) => {
    const { kind, id, language } = input;
    const result = await changeSourceLanguage(visitor.actor, kind, id, language, { now });
    if (!result.ok) return result;
    const to = workspacePath(locale, page(input), { done: "sourceChanged" });
    return { ok: true, value: { to, subject: id, details: { kind, language } } };
  },
});
