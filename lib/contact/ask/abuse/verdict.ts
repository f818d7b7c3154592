import { points, type Signal, verdictFrom } from "./thresholds";

/**
 * `open`: sent at once. `prove`: sent after a proof or a confirmed address. `hold`: sent after a coordinator has
 * checked it.
 */
export type AbuseVerdict = "open" | "prove" | "hold";

/** The sum of points; a repeated signal counts once. */
export function scoreOf(signals: Iterable<Signal>): number {
  return [...new Set(signals)].reduce((sum, signal) => sum + points[signal], 0);
}

export function verdictOf(score: number): AbuseVerdict {
  if (score >= verdictFrom.hold) return "hold";
  return score >= verdictFrom.prove ? "prove" : "open";
}
