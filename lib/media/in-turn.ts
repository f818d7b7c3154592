import { shareInProcess } from "@/lib/serving/shared";

const maxRunning = 2;
const maxWaiting = 30;

const state = shareInProcess("media", () => ({ running: 0, waiting: [] as (() => void)[] }));

/** Limits memory: two pictures are processed at a time. Returns null when 30 are already waiting. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (state.running >= maxRunning) {
    if (state.waiting.length >= maxWaiting) return null;
    // A finished task passes its slot on directly, so that waiting tasks keep their order.
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
