/** What this thread has worked so far, in milliseconds. Other load on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Processor time in milliseconds, the least of three runs. */
export function leastWork(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = processorTime();
    run();
    return processorTime() - before;
  });
  return Math.min(...times);
}
