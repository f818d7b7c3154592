import { z } from "zod";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { separateTerms } from "@/lib/records/vocabularies/separate-terms";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Undoes a merge of two terms. */
export const POST = defineRoute({
  name: "vocabularies.separate",
  actor: "person",
  input: z.strictObject({ id }),
  form: (locale) => `/${locale}/admin/vocabularies`,
  run: async ({ visitor, input, locale, now }) => {
    const result = await separateTerms(visitor.actor, input.id, now);
    if (!result.ok) return result;
    const { term, records } = result.value;
    const to = `/${locale}/admin/vocabularies/${vocabularyOf(term)}?done=separated`;
    return { ok: true, value: { to, subject: term, details: { records } } };
  },
});
