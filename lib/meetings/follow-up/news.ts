import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { dayIn } from "../days";
import type { FollowUpProgress, FollowUpReport } from "../models";

/** A report without who wrote it. */
export type ReportedNews = {
  id: string;
  /** An ISO day. */
  day: string;
  state: FollowUpProgress;
  text: string;
  language: Locale;
  /** A host wrote it on behalf of those who are responsible. */
  byHost: boolean;
  practiceId: string | null;
  /** A figure with what it counts, its date (EDTF) and its source; null without one. */
  figure: { value: string; counts: string; on: string; source: string } | null;
};

export function newsOf(report: FollowUpReport, timeZone: string): ReportedNews {
  const { id, state, text, language, byHost, practiceId, reportedAt } = report;
  const { figure: value, figureCounts: counts, figureOn: on, figureSource: source } = report;
  return {
    ...{ id, state, text, byHost, practiceId, day: dayIn(reportedAt, timeZone), language: knownLocale(language) },
    figure: value ? { value, counts, on, source } : null,
  };
}
