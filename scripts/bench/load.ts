import autocannon from "autocannon";

export interface Measurement {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  requests: number;
  /** The times of all responses with status 200. */
  times: number[];
  /** The number of other responses. */
  failed: number;
}

export function quantile(times: number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Requests the paths from `nextPath` for some seconds, of several sites in turn. It is called once per request, whichever
 * connection sends it.
 */
export async function measure(
  base: string | string[],
  nextPath: () => string,
  connections: number,
  duration = 5,
  headers: Record<string, string> = {},
): Promise<Measurement> {
  const times: number[] = [];
  let failed = 0;
  const setupRequest = (request: object) => ({ ...request, path: nextPath() });
  const run = autocannon({ url: base, connections, duration, headers, requests: [{ setupRequest }] });
  run.on("response", (_client: unknown, status: number, _bytes: number, time: number) => {
    if (status === 200) times.push(time);
    else failed += 1;
  });
  const result = await run;
  return {
    perSecond: times.length / result.duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    requests: times.length,
    times,
    failed,
  };
}
