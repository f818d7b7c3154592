import { z } from "zod";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { removeTerm } from "@/lib/records/vocabularies/merge-terms";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

const pageOf = (locale: string, id: unknown) => {
  const [vocabulary = "theme", notation = "new"] = /^[a-z-]+\/[\w.-]+$/.test(String(id)) ? String(id).split("/") : [];
  return `/${locale}/admin/vocabularies/${vocabulary}/${notation}`;
};

/** Removes a term that nothing uses. */
export const POST = defineRoute({
  name: "vocabularies.remove",
  actor: "person",
  input: z.strictObject({ id: line(120) }),
  form: (locale, values) => pageOf(locale, values.id),
  run: async ({ visitor, input: { id }, locale }) => {
    const result = await removeTerm(visitor.actor, id);
    if (!result.ok) return result;
    const to = `/${locale}/admin/vocabularies/${vocabularyOf(id)}?done=removed`;
    return { ok: true, value: { to, subject: id } };
  },
});
