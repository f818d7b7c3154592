import { errorFields, log } from "@/lib/log";
import { type Job, jobs } from "./jobs";
import { runAlone } from "./run-alone";

async function runJob({ name, run }: Job): Promise<void> {
  try {
    const done = await runAlone(name, () => run(new Date()));
    const didSomething = done && Object.values(done).some((count) => count > 0);
    if (didSomething) log("info", "job.done", { job: name, ...done });
  } catch (error) {
    log("error", "job.failed", { job: name, ...errorFields(error) });
  }
}

/** Repeats a job, one run at a time; `stop` waits for the current run. */
function repeat(job: Job): { stop: () => Promise<void> } {
  let stopping = false;
  let wake = () => {};
  const work = async () => {
    while (!stopping) {
      await runJob(job);
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, job.every * 1_000);
      wake = resolve;
      if (!stopping) await promise;
      clearTimeout(timer);
    }
  };
  const working = work();
  const stop = async () => {
    stopping = true;
    wake();
    await working;
  };
  return { stop };
}

/** Starts all jobs. With several processes, each run happens in only one of them. */
export function startJobs(all: readonly Job[] = jobs): { stop: () => Promise<void> } {
  const running = all.map(repeat);
  return { stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))) };
}
