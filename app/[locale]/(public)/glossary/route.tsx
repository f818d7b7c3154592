import { publicPage } from "@/app/public-page";
import { explainedVocabularies, GlossaryPage } from "@/components/pages/glossary-page";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { textHead } from "../text-head";

export const GET = publicPage(async ({ locale }) => {
  const terms = await publishedTerms([...explainedVocabularies], locale);
  return { head: textHead("glossary", locale), body: <GlossaryPage locale={locale} terms={terms} /> };
});
