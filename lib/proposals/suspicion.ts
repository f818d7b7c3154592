import { countUse } from "@/lib/contact/ask/abuse/count";
import type { HandedOut } from "@/lib/contact/ask/abuse/form-token";
import { formSignals, textSignals } from "@/lib/contact/ask/abuse/signals";
import type { Signal } from "@/lib/contact/ask/abuse/thresholds";
import { scoreOf, verdictOf } from "@/lib/contact/ask/abuse/verdict";
import type { Database } from "@/lib/db";
import { invalid } from "@/lib/records/store/run-write";

/** The texts to check, and short fields that should contain no links. */
export type Looked = { texts: string[]; short: string[]; sender: string; address: string; record?: string };

/** The signals of the form itself. */
export const signalsOfForm = (form: HandedOut, trap: string, now: Date): Signal[] => formSignals(form, trap, now);

/** Counts a submission and returns its spam signals. Throws a `Refusal` over the limits. */
export async function lookAt(
  tx: Database,
  what: "propose" | "report",
  submission: Looked,
  now: Date,
): Promise<Signal[]> {
  const { texts, short, ...counted } = submission;
  const { signals, refusedBy } = await countUse(tx, what, counted, now);
  if (refusedBy) throw invalid([{ key: "account:error.tooOften", path: [] }]);
  return [...new Set([...signals, ...textSignals(texts.join("\n"), short)])];
}

/** True when somebody must check it first. A confirmed address is the only proof required. */
export const isHeld = (signals: readonly string[]): boolean => verdictOf(scoreOf(signals as Signal[])) === "hold";
/** The spam score of the signals. */
export const suspicionOf = (signals: readonly string[]): number => scoreOf(signals as Signal[]);
