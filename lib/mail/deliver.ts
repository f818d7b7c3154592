import { type Prisma, transaction } from "@/lib/db";
import { endLease, type Leased, leaseNext } from "./lease";
import type { DeliveryOutcome, NoteOutcome } from "./outcome";
import type { Send } from "./send";
import { codeOf, isFinal, mayHaveArrived } from "./smtp-problem";
import { usualWaits, type Waits } from "./waits";

export type Work = {
  send: Send;
  /** Records an outcome for the domain that wrote the email. */
  note?: NoteOutcome;
  waits?: Waits;
};

type Settled = {
  type: DeliveryOutcome["type"];
  data: Prisma.EmailUpdateManyMutationInput;
  code: string | null;
  /** It is unknown whether it arrived. */
  isUncertain?: boolean;
};

/** Emails contain sign-in links and strangers' text, so the content is erased as soon as it is not needed. */
const erased = { text: "", html: "", headers: {} };

const accepted = (now: Date): Settled => ({
  type: "accepted",
  code: null,
  data: { ...erased, state: "sent", settledAt: now, problem: null },
});

function failure(email: Leased, error: unknown, { between }: Waits, now: Date): Settled {
  const code = codeOf(error);
  // A crashed worker does not count as an attempt, because no server refused.
  const wait = between[email.attempts - email.repeats - 1];
  if (isFinal(error) || wait === undefined)
    return { type: "refused", code, data: { ...erased, state: "failed", settledAt: now, problem: code } };
  const nextAttemptAt = new Date(now.getTime() + wait);
  const isUncertain = mayHaveArrived(error);
  // Counts both, so that the email fails eventually.
  const counted = isUncertain ? { attempts: { increment: 1 }, repeats: { increment: 1 } } : {};
  return { type: "deferred", code, isUncertain, data: { nextAttemptAt, problem: code, ...counted } };
}

/** Closes the connection at the deadline, so that the result is known before the lease ends. */
async function attempt(email: Leased, send: Send, waits: Waits, now: Date): Promise<Settled> {
  try {
    await send(email, AbortSignal.timeout(waits.deadline));
    return accepted(now);
  } catch (error) {
    return failure(email, error, waits, now);
  }
}

/**
 * Sends the next due email and records the outcome in one transaction. Returns the outcome, or "idle" when none is due.
 */
export async function deliverNext(
  { send, note = async () => {}, waits = usualWaits }: Work,
  now: Date,
): Promise<DeliveryOutcome["type"] | "idle"> {
  const email = await leaseNext(waits.lease, note, now);
  if (!email) return "idle";
  const { type, code, data, isUncertain } = await attempt(email, send, waits, now);
  await transaction(async (tx) => {
    if (!(await endLease(tx, email, data))) return;
    await note(tx, { emailId: email.id, type, code }, now);
    if (isUncertain) await note(tx, { emailId: email.id, type: "repeated", code }, now);
  });
  return type;
}
