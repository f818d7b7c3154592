import { points, type Signal, verdictFrom } from "./thresholds";

/** Sent at once; sent after a proof or a confirmed address; sent after a person has looked. */
export type AbuseVerdict = "open" | "prove" | "hold";

export function scoreOf(signals: Iterable<Signal>): number {
  return [...new Set(signals)].reduce((sum, signal) => sum + points[signal], 0);
}

export function verdictOf(score: number): AbuseVerdict {
  if (score >= verdictFrom.hold) return "hold";
  return score >= verdictFrom.prove ? "prove" : "open";
}
