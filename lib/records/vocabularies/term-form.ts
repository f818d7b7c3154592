import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { note, shortText } from "@/lib/routes/form-schema";
import { lines, optionalLine } from "@/lib/text/schema";

const textFields = Object.fromEntries(
  locales.flatMap((language) => [
    [`preferred.${language}`, shortText],
    [`alternative.${language}`, note],
    [`scopeNote.${language}`, note],
  ]),
) as Record<`${"preferred" | "alternative" | "scopeNote"}.${Locale}`, typeof note>;

/** Schema of the term form, with its labels in six languages. */
export const termForm = z.strictObject({
  vocabulary: z.enum(vocabularies, "error.choice"),
  id: optionalLine(120),
  notation: shortText,
  position: z.coerce.number("error.number"),
  broader: shortText,
  exactMatch: lines(2_000).default(""),
  hidden: z.literal("yes", "error.flag").optional(),
  ...textFields,
});

type TermForm = z.output<typeof termForm>;

/** Labels by language. Alternative labels are one per line. Languages without a preferred label are left out. */
function labelsOf(form: TermForm) {
  const labels = locales.flatMap((language) => {
    const preferred = form[`preferred.${language}`];
    const alternative = form[`alternative.${language}`].split("\n").map((line) => line.trim());
    const scopeNote = form[`scopeNote.${language}`] || null;
    return preferred ? [[language, { preferred, alternative: alternative.filter(Boolean), scopeNote }]] : [];
  });
  return Object.fromEntries(labels);
}

/** The input of `saveTerm` from the form. An existing term keeps the notation in its id. */
export function termOf(form: TermForm) {
  return {
    notation: form.notation || form.id.slice(form.id.indexOf("/") + 1),
    position: form.position,
    broader: form.broader || null,
    exactMatch: form.exactMatch || null,
    hidden: form.hidden === "yes",
    labels: labelsOf(form),
  };
}
