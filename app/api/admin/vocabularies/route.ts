import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { safeText } from "@/lib/kinds/input";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { saveTerm } from "@/lib/records/vocabularies/vocabulary";
import { defineRoute } from "@/lib/routes/define-route";
import { note, shortText } from "@/lib/routes/form-schema";

const perLanguage = Object.fromEntries(
  locales.flatMap((language) => [
    [`preferred.${language}`, shortText],
    [`alternative.${language}`, note],
    [`scopeNote.${language}`, note],
  ]),
);

const termPage = (locale: string, vocabulary: unknown, id: unknown) => {
  const name = vocabularies.find((one) => one === vocabulary) ?? "theme";
  const known = typeof id === "string" && id.startsWith(`${name}/`) ? id.slice(name.length + 1) : "";
  return `/${locale}/admin/vocabularies/${name}/${known ? encodeURIComponent(known) : "new"}`;
};

/** Adds a term, or changes one. */
export const POST = defineRoute({
  name: "vocabularies.save",
  actor: "person",
  input: z.strictObject({
    vocabulary: z.enum(vocabularies, "error.choice"),
    id: safeText(120).default(""),
    notation: shortText,
    position: z.coerce.number("error.number"),
    broader: shortText,
    exactMatch: safeText(2_000).default(""),
    ...perLanguage,
  }),
  form: (locale, values) => termPage(locale, values.vocabulary, values.id),
  run: async ({ visitor, input, locale }) => {
    const texts = input as unknown as Record<string, string>;
    const labels = locales.flatMap((language) => {
      const preferred = texts[`preferred.${language}`] ?? "";
      const alternative = (texts[`alternative.${language}`] ?? "").split("\n").map((line) => line.trim());
      const scopeNote = texts[`scopeNote.${language}`] || null;
      return preferred ? [[language, { preferred, alternative: alternative.filter(Boolean), scopeNote }]] : [];
    });
    const id = input.id || null;
    const term = {
      notation: input.notation || (id?.slice(id.indexOf("/") + 1) ?? ""),
      position: input.position,
      broader: input.broader || null,
      exactMatch: input.exactMatch || null,
      labels: Object.fromEntries(labels),
    };
    const result = await saveTerm(visitor.actor, input.vocabulary, id, term);
    if (!result.ok) return result;
    const to = `/${locale}/admin/vocabularies/${input.vocabulary}?done=saved`;
    return { ok: true, value: { to, subject: result.value.id } };
  },
});
