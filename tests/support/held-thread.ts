import { processorTime } from "./processor-time";

/**
 * The longest time for which `work` held the thread that answers requests: processor time between two turns of the
 * event loop, in milliseconds. Processor time, so that other load on the machine does not count.
 */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = processorTime();
  let isRunning = true;
  const measure = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = processorTime();
    if (isRunning) setImmediate(measure);
  };
  setImmediate(measure);
  try {
    await work();
  } finally {
    await new Promise<void>((resolve) => setImmediate(resolve));
    isRunning = false;
  }
  return longest;
}
