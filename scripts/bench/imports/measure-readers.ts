import type { Child } from "../../site/child";
import { type Measurement, measure } from "../load";
import type { Unseen } from "../unseen";
import { fewSchools } from "./files";
import type { Imports } from "./measure-imports";

const rounds = 5;
const seconds = 3;
const connections = 8;

const perSecond = (all: readonly Measurement[]) => all.reduce((sum, one) => sum + one.perSecond, 0) / all.length;
const p95 = (all: readonly Measurement[]) => all.reduce((sum, one) => sum + one.p95, 0) / all.length;

async function measurePage(worker: Child, base: string, nextPath: () => string) {
  const [without, during]: [Measurement[], Measurement[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    worker.process.kill("SIGSTOP");
    without.push(await measure(base, nextPath, connections, seconds));
    worker.process.kill("SIGCONT");
    during.push(await measure(base, nextPath, connections, seconds));
  }
  return { without, during };
}

/**
 * How much readers are slowed while an import is compared and taken in. The worker process is halted in every other
 * burst, so both see the same machine.
 */
export async function measureReaders(imports: Imports, worker: Child, base: string, unseen: Unseen): Promise<void> {
  const { id } = await imports.read(fewSchools(100_000));
  await imports.plan(id, "");
  await imports.beginTaking(id);
  await measure(base, unseen.list, connections, 3);
  for (const what of ["record", "list"] as const) {
    const { without, during } = await measurePage(worker, base, unseen[what]);
    const ratio = perSecond(during) / perSecond(without);
    console.log(
      `${what}, first seen, 8 readers: ${perSecond(without).toFixed(0)} a second without an import (p95 ${p95(without).toFixed(0)} ms), ` +
        `${perSecond(during).toFixed(0)} while schools are taken in (p95 ${p95(during).toFixed(0)} ms): ${((1 - ratio) * 100).toFixed(0)} % fewer`,
    );
  }
  if (!(await imports.isTaking(id))) console.log("The import ended before the measurement: give it more rows.");
}
