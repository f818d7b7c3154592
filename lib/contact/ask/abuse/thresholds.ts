// All limits that decide whether something sent without an account is sent, needs a proof, is held or is refused.
// tests/unit/contact/thresholds.test.ts checks them one by one.

const hour = 3_600;
const day = 24 * hour;

/** The points of each signal. Only the signals are stored with a message, not their origin. */
export const points = {
  /** The hidden field was filled in. */
  trap: 10,
  /** Sent faster than a person can write. */
  hurried: 4,
  /** Two or three links. One is usual: people link to their school. */
  links: 3,
  /** Four or more. */
  manyLinks: 8,
  /** HTML or forum tags. */
  markup: 5,
  /** A link in a field for a name. */
  linkInName: 6,
  /** The same text was sent before this week: people ask two practices the same. */
  repeated: 2,
  /** The same text for at least the fourth time. */
  repeatedOften: 8,
  /** More than usual from one e-mail address, one network address, about one record, or on the whole site. */
  busySender: 3,
  busyAddress: 4,
  busyRecord: 8,
  busySite: 4,
} as const;

export type Signal = keyof typeof points;

/** Below `prove` it is sent at once; from `prove` the sender proves effort; from `hold` a person looks first. */
export const verdictFrom = { prove: 4, hold: 8 } as const;

/** Per hour: above `busy` is a signal, above `refuse` the form is refused. */
export const counts = [
  // One person asks several practices in an afternoon.
  { of: "sender", signal: "busySender", usual: 3, most: 8, seconds: hour },
  { of: "sender", signal: null, usual: 20, most: 20, seconds: day },
  // A school or a course shares one network address.
  { of: "address", signal: "busyAddress", usual: 6, most: 60, seconds: hour },
  // A popular practice must not be flooded: the rest waits with the coordinator.
  { of: "record", signal: "busyRecord", usual: 15, most: 200, seconds: hour },
  { of: "site", signal: "busySite", usual: 300, most: 3_000, seconds: hour },
] as const satisfies readonly { of: string; signal: Signal | null; usual: number; most: number; seconds: number }[];

/** People need at least this many seconds to fill in the form. */
export const leastSeconds = 3;
/** A form is valid for a day. */
export const formLifetime = day;
/** Texts are compared for a week. */
export const repeatedWithin = 7 * day;

export const linkThresholds = { some: 2, many: 4 } as const;
export const repeats = { some: 1, often: 3 } as const;

/** Required zero bits; each doubles the work. 33,000 to 131,000 hashes: one to ten seconds, more on old phones. */
export const proofBits = (score: number) => Math.min(17, 11 + score);
export const proofLifetime = hour / 4;
