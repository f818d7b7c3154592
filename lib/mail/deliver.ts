import { type Prisma, transaction } from "@/lib/db";
import { type Leased, leaseNext, settleLease } from "./lease";
import type { NoteOutcome, Outcome } from "./outcome";
import type { Send } from "./send";
import { codeOf, isFinal, mayHaveArrived } from "./smtp-problem";
import { usualWaits, type Waits } from "./waits";

export type Work = {
  send: Send;
  /** What an outcome means for whoever had it written. */
  note?: NoteOutcome;
  waits?: Waits;
};

type Settled = {
  type: Outcome["type"];
  data: Prisma.EmailUpdateManyMutationInput;
  code: string | null;
  /** Nobody knows whether it arrived. */
  isUncertain?: boolean;
};

/** Links in it sign somebody in, and a stranger's words are in it: its text goes as soon as it is not needed. */
const erased = { text: "", html: "", headers: {} };

const accepted = (now: Date): Settled => ({
  type: "accepted",
  code: null,
  data: { ...erased, state: "sent", settledAt: now, problem: null },
});

function failure(email: Leased, error: unknown, { between }: Waits, now: Date): Settled {
  const code = codeOf(error);
  // A worker that died has no answer to count: whatever became of it, it is no refusal.
  const wait = between[email.attempts - email.repeats - 1];
  if (isFinal(error) || wait === undefined)
    return { type: "refused", code, data: { ...erased, state: "failed", settledAt: now, problem: code } };
  const nextAttemptAt = new Date(now.getTime() + wait);
  const isUncertain = mayHaveArrived(error);
  // An attempt that ended, and one of which nobody knows what it did: both numbers grow, so that it is given up in the end.
  const counted = isUncertain ? { attempts: { increment: 1 }, repeats: { increment: 1 } } : {};
  return { type: "deferred", code, isUncertain, data: { nextAttemptAt, problem: code, ...counted } };
}

/** Hangs up at the deadline: what is not said before the lease ends is never said. */
async function attempt(email: Leased, send: Send, waits: Waits, now: Date): Promise<Settled> {
  try {
    await send(email, AbortSignal.timeout(waits.deadline));
    return accepted(now);
  } catch (error) {
    return failure(email, error, waits, now);
  }
}

/**
 * Sends the next e-mail that is due, and writes down what became of it and what that means in one transaction. Says what it
 * was, or "idle" when there was none.
 */
export async function deliverNext(
  { send, note = async () => {}, waits = usualWaits }: Work,
  now: Date,
): Promise<Outcome["type"] | "idle"> {
  const email = await leaseNext(waits.lease, note, now);
  if (!email) return "idle";
  const { type, code, data, isUncertain } = await attempt(email, send, waits, now);
  await transaction(async (tx) => {
    if (!(await settleLease(tx, email, data))) return;
    await note(tx, { emailId: email.id, type, code }, now);
    if (isUncertain) await note(tx, { emailId: email.id, type: "repeated", code }, now);
  });
  return type;
}
