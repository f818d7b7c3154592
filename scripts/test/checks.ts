import { goOnUnlessStopping } from "../process/command";
import { describeError } from "../process/explained-error";

/** How many checks a step made. */
export interface Outcome {
  passed: number;
  failed: number;
}

const total: Outcome = { passed: 0, failed: 0 };

/** For a step that is one check: it passes or it does not. */
export function countOne(passed: boolean): Outcome {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function settle(step: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await step();
  } catch (error) {
    await goOnUnlessStopping();
    console.error(describeError(error));
    return countOne(false);
  }
}

/** Runs a step, adds what it found to the total, and tells whether everything in it passed. */
export async function check(name: string, step: () => Promise<Outcome>): Promise<boolean> {
  const start = performance.now();
  console.log(`── ${name}`);
  const { passed, failed } = await settle(step);
  await goOnUnlessStopping();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  return failed === 0;
}

/** The last line of the run, and its exit code. */
export function summarise(): number {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
