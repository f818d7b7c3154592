import type { Locale } from "@/lib/i18n/locales";
import type { QueueLine } from "./review-queue";

/** The page that decides what waits in the review queue. */
export const queuePath = (locale: Locale, line: QueueLine) =>
  `/${locale}/admin/${"reference" in line ? "proposals" : `reviews/${line.type}`}/${line.id}`;
