/**
 * For how long the thread that answers requests was held at a stretch while `work` ran: the most processor time between
 * two turns of the event loop, in milliseconds. Processor time, so that a busy machine does not count.
 */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  const spent = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let longest = 0;
  let last = spent();
  let isRunning = true;
  const measure = () => {
    const now = spent();
    longest = Math.max(longest, now - last);
    last = spent();
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
