import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds: a fixed minimum, so that timing does not reveal whether an account exists. */
const minMilliseconds = 350;

/** Runs `work` and resolves after at least 350 ms. */
export async function inConstantTime<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(minMilliseconds)]);
  return result;
}
