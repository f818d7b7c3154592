const minute = 60_000;

/** Durations in milliseconds. */
export type Waits = {
  /** The lease of a worker on an email. */
  lease: number;
  /** The worker closes the connection after this, always before the lease ends. */
  deadline: number;
  /** Delays between attempts; after the last one it fails. */
  between: readonly number[];
  /** Delay between two checks for work. */
  pause: number;
};

/** Frequent at first, then rare; fails after 48 hours. */
export const usualWaits: Waits = {
  lease: 2 * minute,
  deadline: 1.5 * minute,
  between: [1, 5, 15, 60, 180, 360, 720, 720, 819].map((minutes) => minutes * minute),
  pause: 2_000,
};
