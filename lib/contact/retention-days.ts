const day = 24 * 3_600_000;

/** A year, if the sender agreed to it. */
export const keptLongerDays = 365;
/** Unconfirmed messages. */
export const unconfirmedDays = 7;
/** Proposals and approvals after the decision; the site's own e-mails. */
export const settledDays = 30;
/** Proposals that were begun and not continued. */
export const unfinishedDays = 60;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}

type Kept = { closedAt: Date | null; erasedAt: Date | null; keepLonger: boolean };

/** When text and sender of a message are erased; null while it is open, or when they are erased. */
export function erasedOn(
  { closedAt, erasedAt, keepLonger }: Kept,
  { MESSAGE_KEEP_DAYS }: { MESSAGE_KEEP_DAYS: number },
): Date | null {
  if (!closedAt || erasedAt) return null;
  const days = keepLonger ? Math.max(keptLongerDays, MESSAGE_KEEP_DAYS) : MESSAGE_KEEP_DAYS;
  return new Date(closedAt.getTime() + days * day);
}
