import { shareInProcess } from "@/lib/serving/shared";

const atOnce = 2;
const longestQueue = 30;

const state = shareInProcess("media", () => ({ running: 0, waiting: [] as (() => void)[] }));

/** Pictures are heavy: two at a time, the others wait; null when too many wait already. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (state.running >= atOnce) {
    if (state.waiting.length >= longestQueue) return null;
    // Whoever is done hands its place on, so nobody who comes later gets in between.
    await new Promise<void>((resolve) => state.waiting.push(resolve));
  } else state.running += 1;
  try {
    return await work();
  } finally {
    const next = state.waiting.shift();
    if (next) next();
    else state.running -= 1;
  }
}
