const quietFor = 2000;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Does a piece of work and tells about it only when it takes a while. */
export async function tellProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const timer = setTimeout(() => console.log(`${label} …`), quietFor);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (performance.now() - start > quietFor) console.log(`${label}: ${seconds(start)}`);
  }
}
