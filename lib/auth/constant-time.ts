import { setTimeout as sleep } from "node:timers/promises";

/** Answers no sooner than this, so that the time does not tell whether an account exists. */
const leastMilliseconds = 350;

export async function inConstantTime<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(leastMilliseconds)]);
  return result;
}
