const day = 24 * 3_600_000;

/** If the sender agreed to a year. */
export const longerRetentionDays = 365;
/** For unconfirmed messages. */
export const unconfirmedDays = 7;
/** For proposals and approvals after the decision, and for the site's own emails. */
export const settledDays = 30;
/** For proposals that were begun and not continued. */
export const unfinishedDays = 60;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}

type RetentionState = { closedAt: Date | null; erasedAt: Date | null; keepLonger: boolean };

/** When text and sender of a message will be erased; null while it is open or when they already are. */
export function erasedOn(
  { closedAt, erasedAt, keepLonger }: RetentionState,
  { MESSAGE_KEEP_DAYS }: { MESSAGE_KEEP_DAYS: number },
): Date | null {
  if (!closedAt || erasedAt) return null;
  const days = keepLonger ? Math.max(longerRetentionDays, MESSAGE_KEEP_DAYS) : MESSAGE_KEEP_DAYS;
  return new Date(closedAt.getTime() + days * day);
}
