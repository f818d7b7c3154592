const quietFor = 2000;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Runs `work` and prints a message if it takes more than two seconds. */
export async function tellProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const timer = setTimeout(() => console.log(`${label} …`), quietFor);
  try {
    const result = await work();
    if (performance.now() - start > quietFor) console.log(`  done in ${seconds(start)}`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
