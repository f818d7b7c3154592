import { publicPage } from "@/app/public-page";
import { EvidencePage } from "@/components/pages/evidence-page";
import { publishedList } from "@/lib/records/search/lists";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { textHead } from "../text-head";

export const GET = publicPage(async ({ locale }) => {
  const [terms, { counts }] = await Promise.all([
    publishedTerms(["evidence"], locale),
    publishedList("practice", locale, { filters: {}, page: 1 }),
  ]);
  const body = <EvidencePage locale={locale} terms={terms} counts={counts.evidence ?? {}} />;
  return { head: textHead("evidence", locale), body };
});
