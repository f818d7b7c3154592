import { goOnUnlessStopping } from "../process/command";
import { describeError } from "../process/explained-error";

/** The number of checks in a step that passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

const total: Outcome = { passed: 0, failed: 0 };

/** The result of a step that is a single check. */
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

/** Runs a step, adds its result to the total, and returns whether it passed. */
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

/** Prints the last line of the run and returns its exit code. */
export function summarise(): number {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
