const day = 24 * 3_600_000;

/** A year: what somebody agrees to who lets their message be kept longer. */
export const keptLongerDays = 365;
/** What nobody confirmed is no message. */
export const unconfirmedDays = 7;
/** Proposals and approvals after they were settled; the site's own e-mails. */
export const settledDays = 30;
/** What was begun and not gone on with. */
export const unfinishedDays = 60;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}

type Kept = { closedAt: Date | null; erasedAt: Date | null; keepLonger: boolean };

/** When the text and the sender of a message are erased; null as long as it is not closed, or when they are gone. */
export function forgetsOn(
  { closedAt, erasedAt, keepLonger }: Kept,
  { MESSAGE_KEEP_DAYS }: { MESSAGE_KEEP_DAYS: number },
): Date | null {
  if (!closedAt || erasedAt) return null;
  const days = keepLonger ? Math.max(keptLongerDays, MESSAGE_KEEP_DAYS) : MESSAGE_KEEP_DAYS;
  return new Date(closedAt.getTime() + days * day);
}
