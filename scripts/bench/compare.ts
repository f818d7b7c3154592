import { type Measurement, measure, quantile } from "./load";

/** A page to measure: the origin of its site, the path of each request, and who asks. */
export type Target = { base: string; nextPath: () => string; headers?: Record<string, string> };

export type BenchRow = {
  what: string;
  connections: number;
  result: Measurement;
  /** Requests per second relative to the reference page. */
  ratio: number;
  of: string;
};

const rounds = 3;

const sum = (measurements: Measurement[], name: "perSecond" | "requests" | "failed") =>
  measurements.reduce((total, one) => total + one[name], 0);

function join(measurements: Measurement[]): Measurement {
  const times = measurements.flatMap((one) => one.times);
  return {
    times,
    perSecond: sum(measurements, "perSecond") / measurements.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    requests: sum(measurements, "requests"),
    failed: sum(measurements, "failed"),
  };
}

/**
 * Measures a page and its reference in alternating bursts of a few seconds, so that both see the same load of the
 * machine.
 */
export async function compare(
  what: string,
  target: Target,
  reference: Target & { name: string },
  connections: number,
): Promise<BenchRow> {
  const run = ({ base, nextPath, headers }: Target, seconds: number) =>
    measure(base, nextPath, connections, seconds, headers);
  // The first second warms up the compiler and the caches of site and database.
  await run(target, 1);
  const own: Measurement[] = [];
  const other: Measurement[] = [];
  for (let round = 0; round < rounds; round++) {
    other.push(await run(reference, 1));
    own.push(await run(target, 2));
  }
  const [result, compared] = [join(own), join(other)];
  return { what, connections, result, ratio: result.perSecond / compared.perSecond, of: reference.name };
}
