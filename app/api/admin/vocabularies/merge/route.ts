import { z } from "zod";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { mergeTerms } from "@/lib/records/vocabularies/merge-terms";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

const pageOf = (locale: string, id: unknown) => {
  const [vocabulary = "theme", notation = "new"] = /^[a-z-]+\/[\w.-]+$/.test(String(id)) ? String(id).split("/") : [];
  return `/${locale}/admin/vocabularies/${vocabulary}/${notation}`;
};

/** Merges two terms. */
export const POST = defineRoute({
  name: "vocabularies.merge",
  actor: "person",
  input: z.strictObject({ id: line(120), into: line(120) }),
  form: (locale, values) => pageOf(locale, values.id),
  run: async ({ visitor, input: { id, into }, locale, now }) => {
    const result = await mergeTerms(visitor.actor, into, id, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/vocabularies/${vocabularyOf(id)}?done=merged`;
    return { ok: true, value: { to, subject: into, details: { lose: id, records: result.value.records } } };
  },
});
