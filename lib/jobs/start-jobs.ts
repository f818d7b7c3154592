import { errorFields, log } from "@/lib/log";
import { metrics } from "@/lib/metrics/registry";
import { openTrace } from "@/lib/traces/span";
import { type Job, jobs } from "./jobs";
import { runAlone } from "./run-alone";

type Counts = Record<string, number>;

const didSomething = (counts: Counts) => Object.values(counts).some((count) => count > 0);

const add = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(Object.entries(other).map(([name, count]) => [name, (one[name] ?? 0) + count]));

/** Runs a job until there is nothing left to do or its time is over. */
async function runRepeatedly({ run, upTo = 0 }: Job, isStopping: () => boolean): Promise<Counts> {
  const end = performance.now() + upTo * 1_000;
  let done = await run(new Date());
  for (let last = done; didSomething(last) && performance.now() < end && !isStopping(); ) {
    last = await run(new Date());
    done = add(done, last);
  }
  return done;
}

async function runJob(job: Job, isStopping: () => boolean): Promise<void> {
  const { name } = job;
  const { jobs: runs, jobSuccess } = metrics();
  const finish = runs.startTimer({ task: name });
  const trace = openTrace(`job ${name}`, "internal");
  try {
    const done = await trace.run(() => runAlone(name, () => runRepeatedly(job, isStopping)));
    if (!done) return;
    finish({ outcome: "done" });
    if (didSomething(done)) trace.end(done, false);
    jobSuccess.set({ task: name }, Date.now() / 1_000);
    if (didSomething(done)) log("info", "job.done", { job: name, ...done });
  } catch (error) {
    finish({ outcome: "failed" });
    trace.end({}, true);
    log("error", "job.failed", { job: name, ...errorFields(error) });
  }
}

/** Repeats a job, one run at a time; `stop` waits for the current run. */
function repeat(job: Job): { stop: () => Promise<void> } {
  let stopping = false;
  let wake = () => {};
  const work = async () => {
    while (!stopping) {
      await runJob(job, () => stopping);
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
