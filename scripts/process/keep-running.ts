import { setTimeout as sleep } from "node:timers/promises";
import { errorFields, log } from "../../lib/log";
import { goOnUnlessStopping, type Register, type Stop, whenStopping } from "./command";

/** A process that should run until it is stopped; `ended` resolves to the reason if it exits anyway. */
export interface Running {
  ended: Promise<string>;
}

const firstPause = 125;
const longestPause = 30_000;
/** After running this long a process counts as healthy, and the pause starts from the beginning. */
const healthyAfter = 10_000;

type Start<R extends Running> = () => Promise<R>;

/** Restarts the process with increasing pauses until it runs. */
async function startAgain<R extends Running>(name: string, start: Start<R>, reason: string, pause: number): Promise<R> {
  let why: object = { reason };
  for (let wait = pause; ; wait = Math.min(wait * 2, longestPause)) {
    await goOnUnlessStopping();
    log("error", "process.ended", { process: name, ...why, restartInMs: wait });
    await sleep(wait);
    await goOnUnlessStopping();
    try {
      return await start();
    } catch (error) {
      why = errorFields(error);
    }
  }
}

async function watch<R extends Running>(name: string, start: Start<R>, first: R): Promise<never> {
  let [running, pause] = [first, firstPause];
  for (;;) {
    const startedAt = performance.now();
    const reason = await running.ended;
    pause = performance.now() - startedAt > healthyAfter ? firstPause : Math.min(pause * 2, longestPause);
    running = await startAgain(name, start, reason, pause);
    log("info", "process.restarted", { process: name });
  }
}

/**
 * Starts a process and restarts it whenever it exits. Throws if the first start fails. A restarted process keeps its
 * place in the order of stopping.
 */
export async function keepRunning<R extends Running>(
  name: string,
  start: (register: Register) => Promise<R>,
): Promise<R> {
  let stop: Stop = async () => {};
  whenStopping(() => stop());
  const startInPlace = () =>
    start((stopThis) => {
      stop = stopThis;
      return () => {};
    });
  const first = await startInPlace();
  void watch(name, startInPlace, first);
  return first;
}
