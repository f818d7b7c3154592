const minute = 60_000;

/** How long everything about sending takes, in milliseconds. */
export type Waits = {
  /** For so long an e-mail belongs to the worker that took it. */
  lease: number;
  /** Then the worker hangs up, whatever the server is doing: always before the lease ends. */
  deadline: number;
  /** From one attempt to the next. After the last one it is given up. */
  between: readonly number[];
  /** From one look for work to the next. */
  pause: number;
};

/** Soon at first, then rarely; given up after 48 hours. */
export const usualWaits: Waits = {
  lease: 2 * minute,
  deadline: 1.5 * minute,
  between: [1, 5, 15, 60, 180, 360, 720, 720, 819].map((minutes) => minutes * minute),
  pause: 2_000,
};
