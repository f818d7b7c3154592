// Everything that decides whether something sent without an account goes out, has to be proved, waits or is refused.
// Change it here and nowhere else; tests/unit/contact/thresholds.test.ts goes through it line by line.

const hour = 3_600;
const day = 24 * hour;

/** What makes something suspicious, and how much. Only what was found is kept with a message, never where it came from. */
export const points = {
  /** The field that nobody sees was filled in. */
  trap: 10,
  /** Sent sooner after the form was shown than anybody writes. */
  hurried: 4,
  /** Two or three addresses of pages. One is usual: people show their school. */
  links: 3,
  /** Four or more. */
  manyLinks: 8,
  /** Tags for a web page or a forum. */
  markup: 5,
  /** An address of a page where a name belongs. */
  linkInName: 6,
  /** The same text was sent before this week: somebody asks two practices the same. */
  repeated: 2,
  /** The same text for the fourth time or more. */
  repeatedOften: 8,
  /** More than usual from one e-mail address, one network address, about one record, on the whole site. */
  busySender: 3,
  busyAddress: 4,
  busyRecord: 8,
  busySite: 4,
} as const;

export type Signal = keyof typeof points;

/** Below `prove` it goes out at once. From `prove` on the sender shows that they mean it. From `hold` on a person looks first. */
export const verdictFrom = { prove: 4, hold: 8 } as const;

/** How many an hour are usual (`busy` is a signal above it), and where we refuse, saying so. */
export const counts = [
  // One person asks several practices on one afternoon.
  { of: "sender", signal: "busySender", usual: 3, most: 8, seconds: hour },
  { of: "sender", signal: null, usual: 20, most: 20, seconds: day },
  // A school or a course of teachers has one network address for all.
  { of: "address", signal: "busyAddress", usual: 6, most: 60, seconds: hour },
  // Nobody who did something good is to be flooded for it: what is too much waits with the coordinator.
  { of: "record", signal: "busyRecord", usual: 15, most: 200, seconds: hour },
  { of: "site", signal: "busySite", usual: 300, most: 3_000, seconds: hour },
] as const satisfies readonly { of: string; signal: Signal | null; usual: number; most: number; seconds: number }[];

/** Seconds between reading a form and sending it that no person stays below. */
export const leastSeconds = 3;
/** A form may lie open for a day. */
export const formLifetime = day;
/** Texts are compared for a week. */
export const repeatedWithin = 7 * day;

export const links = { some: 2, many: 4 } as const;
export const repeats = { some: 1, often: 3 } as const;

/** Zero bits that a proof of work has: each doubles the work. Some 33,000 to 131,000 hashes: one to ten seconds, on an old telephone more. */
export const proofBits = (score: number) => Math.min(17, 11 + score);
export const proofLifetime = hour / 4;
