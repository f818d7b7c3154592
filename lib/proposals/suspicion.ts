import { countOne } from "@/lib/contact/ask/abuse/count";
import type { HandedOut } from "@/lib/contact/ask/abuse/form-token";
import { formSignals, textSignals } from "@/lib/contact/ask/abuse/signals";
import type { Signal } from "@/lib/contact/ask/abuse/thresholds";
import { scoreOf, verdictOf } from "@/lib/contact/ask/abuse/verdict";
import type { Database } from "@/lib/db";
import { invalid } from "@/lib/records/store/settle";

/** What is looked at: long texts, and the short fields where no link belongs. */
export type Looked = { texts: string[]; short: string[]; sender: string; address: string; record?: string };

/** What the first sight of a form gives away. */
export const signalsOfForm = (form: HandedOut, trap: string, now: Date): Signal[] => formSignals(form, trap, now);

/** Counts one more, refuses what is too much, and says what is suspicious. */
export async function lookAt(tx: Database, what: "propose" | "report", looked: Looked, now: Date): Promise<Signal[]> {
  const { texts, short, ...counted } = looked;
  const { signals, refusedBy } = await countOne(tx, what, counted, now);
  if (refusedBy) throw invalid([{ key: "account:error.tooOften", path: [] }]);
  return [...new Set([...signals, ...textSignals(texts.join("\n"), short)])];
}

/** A person has to look before it goes anywhere. A confirmed address is all the proof that is asked for. */
export const isHeld = (signals: readonly string[]): boolean => verdictOf(scoreOf(signals as Signal[])) === "hold";
export const suspicionOf = (signals: readonly string[]): number => scoreOf(signals as Signal[]);
