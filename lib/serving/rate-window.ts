import { networksOf } from "@/lib/routes/network";

/** How much open data one network may read in a window of time. */
export const readAllowance = { requests: 1_200, seconds: 300 } as const;

type Window = { count: number; endsAt: number };

export type Allowance = { isAllowed: boolean; remaining: number; secondsLeft: number };

/**
 * Counts requests of each network in windows of time, in the memory of this process: reading is cheap, and a row in the
 * database for each read would cost more than the read.
 */
export class RateWindow {
  readonly #windows = new Map<string, Window>();

  constructor(
    readonly most: number,
    readonly seconds: number,
  ) {}

  /** Counts a request from an address. */
  count(address: string, now = Date.now()): Allowance {
    const [network = ""] = networksOf(address);
    const known = this.#windows.get(network);
    const window = known && known.endsAt > now ? known : { count: 0, endsAt: now + this.seconds * 1_000 };
    window.count += 1;
    this.#windows.set(network, window);
    if (this.#windows.size > 10_000) this.#forget(now);
    return {
      isAllowed: window.count <= this.most,
      remaining: Math.max(0, this.most - window.count),
      secondsLeft: Math.max(1, Math.ceil((window.endsAt - now) / 1_000)),
    };
  }

  /** Forgets the windows that are over; with very many networks at once also the oldest ones. */
  #forget(now: number): void {
    for (const [network, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(network);
    for (const network of this.#windows.keys()) {
      if (this.#windows.size <= 9_000) return;
      this.#windows.delete(network);
    }
  }
}
