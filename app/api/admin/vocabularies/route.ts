import { vocabularies } from "@/lib/kinds/vocabularies";
import { saveTerm } from "@/lib/records/vocabularies/save-term";
import { termForm, termOf } from "@/lib/records/vocabularies/term-form";
import { defineRoute } from "@/lib/routes/define-route";

const termPage = (locale: string, vocabulary: unknown, id: unknown) => {
  const name = vocabularies.find((known) => known === vocabulary) ?? "theme";
  const notation = typeof id === "string" && id.startsWith(`${name}/`) ? id.slice(name.length + 1) : "";
  return `/${locale}/admin/vocabularies/${name}/${notation ? encodeURIComponent(notation) : "new"}`;
};

/** Adds or changes a term. */
export const POST = defineRoute({
  name: "vocabularies.save",
  actor: "person",
  input: termForm,
  form: (locale, values) => termPage(locale, values.vocabulary, values.id),
  run: async ({ visitor, input, locale }) => {
    const result = await saveTerm(visitor.actor, input.vocabulary, input.id || null, termOf(input));
    if (!result.ok) return result;
    const to = `/${locale}/admin/vocabularies/${input.vocabulary}?done=saved`;
    return { ok: true, value: { to, subject: result.value.id } };
  },
});
