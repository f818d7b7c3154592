import type { Locale } from "@/lib/i18n/locales";
import { listReviews, type ReviewLine } from "@/lib/records/review/reviews";
import { listProposals, type ProposalLine } from "./queue";

/** Proposals, reports and colleagues' submissions, oldest first. */
export type QueueLine = ReviewLine | (ProposalLine & { type: "practice" | "mistake"; publishAt: null });

export async function readReviewQueue(actor: Parameters<typeof listReviews>[0], locale: Locale): Promise<QueueLine[]> {
  const [reviews, proposals] = await Promise.all([listReviews(actor, locale), listProposals(actor, "waiting", locale)]);
  const outside = proposals.map((line) => ({ ...line, publishAt: null }));
  return [...reviews, ...outside].sort((a, b) => a.at.getTime() - b.at.getTime());
}
