import { publicPage } from "@/app/public-page";
import { EvidencePage } from "@/components/pages/evidence-page";
import { publishedCounts } from "@/lib/records/search/published-counts";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { textHead } from "../text-head";

export const GET = publicPage(async ({ locale }) => {
  const [terms, counts] = await Promise.all([
    publishedTerms(["evidence"], locale),
    publishedCounts("practice", ["evidence"]),
  ]);
  const body = <EvidencePage locale={locale} terms={terms} counts={counts.evidence ?? {}} />;
  return { head: textHead("evidence", locale), body };
});
