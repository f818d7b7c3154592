import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { queuePath } from "@/lib/proposals/queue-path";
import { readReviewQueue } from "@/lib/proposals/review-queue";
import { type RoundStep, stepAmong } from "./place";

/** What waits for a decision, oldest first. What is scheduled is decided. */
export async function stepInReviews(actor: Actor, after: string, locale: Locale): Promise<RoundStep> {
  const waiting = (await readReviewQueue(actor, locale)).filter(({ publishAt }) => !publishAt);
  const items = waiting.map((line) => ({
    href: queuePath(locale, line),
    place: `${line.at.toISOString()}|${line.id}`,
  }));
  return stepAmong(items, after);
}
