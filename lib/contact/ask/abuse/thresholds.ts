// All thresholds that decide whether a submission without an account is sent, needs a proof, is held or is refused.
// tests/unit/contact/thresholds.test.ts checks each.

const hour = 3_600;
const day = 24 * hour;

/** Points per signal. Only the signals are stored with a message, not where they came from. */
export const points = {
  /** The hidden field was filled in. */
  trap: 10,
  /** Submitted faster than a person can type. */
  hurried: 4,
  /** Two links; one is common, because people link to their school. */
  links: 3,
  /** Three or more links: a coordinator reads it before it reaches a promoter. */
  manyLinks: 8,
  /** HTML or forum tags. */
  markup: 5,
  /** A link in a name field. */
  linkInName: 6,
  /** The same text was sent before this week; people do ask two practices the same. */
  repeated: 2,
  /** The same text for the fourth time or more. */
  repeatedOften: 8,
  /** More than usual from one email or IP address, about one record, or on the whole site. */
  busySender: 3,
  busyAddress: 4,
  busyRecord: 8,
  busySite: 4,
} as const;

export type Signal = keyof typeof points;

/**
 * Below `prove` it is sent at once; from `prove` the sender must prove effort; from `hold` a coordinator checks first.
 */
export const verdictFrom = { prove: 4, hold: 8 } as const;

/** Limits per period: above `usual` is a signal, above `most` the form is refused. */
export const counts = [
  // One person may ask several practices in an afternoon.
  { of: "sender", signal: "busySender", usual: 3, max: 8, seconds: hour },
  { of: "sender", signal: null, usual: 20, max: 20, seconds: day },
  // A school or course shares one IP address.
  { of: "address", signal: "busyAddress", usual: 6, max: 60, seconds: hour },
  // Protects a popular practice from being flooded: further messages wait for the coordinator.
  { of: "record", signal: "busyRecord", usual: 15, max: 200, seconds: hour },
  { of: "site", signal: "busySite", usual: 300, max: 3_000, seconds: hour },
] as const satisfies readonly { of: string; signal: Signal | null; usual: number; max: number; seconds: number }[];

/** In seconds: people need at least this long to fill in the form. */
export const leastSeconds = 3;
/** In seconds: a form is valid for a day. */
export const formLifetime = day;
/** In seconds: equal texts are counted for a week. */
export const repeatedWithin = 7 * day;

export const linkThresholds = { some: 2, many: 3 } as const;
export const repeats = { some: 1, often: 3 } as const;

/** Required zero bits; each one doubles the work. 2^11 to 2^17 hashes, seconds in a browser and more on old phones. */
export const proofBits = (score: number) => Math.min(17, 11 + score);
export const proofLifetime = hour / 4;
