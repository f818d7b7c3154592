import type { Worker } from "node:worker_threads";

export type ThreadResult<Output> =
  | { ok: true; value: Output }
  /** `slow`: exceeded its time limit. `failed`: the thread ended, for example out of memory. */
  | { ok: false; reason: "slow" | "failed" };

type Job<Input, Output> = { input: Input; resolve: (result: ThreadResult<Output>) => void };

type Options = {
  /** Limit per input, of processor time: a machine that is busy with something else makes no input slow. */
  seconds: number;
  /** Limit for the growth of the process, because worker limits do not count buffers. */
  megabytes?: number;
};

const memoryLook = 100;

const idleSeconds = 60;
/** The first input of a thread gets its time once more, for the code that is loaded before. */
const firstFactor = 2;
/** Whatever the thread waits for, it has so many times as long. */
const waitFactor = 10;
const shortestLook = 100;

/** In milliseconds; none of a thread that does not run yet, or any more. */
async function processorTime(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1_000;
}

/**
 * A worker thread that answers one message at a time, so that no input blocks the main thread. It starts on demand, is
 * terminated on a timeout, and stops after a minute without work.
 */
export class Thread<Input, Output> {
  #worker: Worker | null = null;
  #current: Job<Input, Output> | null = null;
  #isNew = true;
  #limit: NodeJS.Timeout | undefined;
  #late: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  readonly #waiting: Job<Input, Output>[] = [];

  /**
   * `open` must contain `new Worker(new URL(…, import.meta.url))` itself, because bundlers look for this expression.
   */
  constructor(
    private readonly open: () => Worker,
    private readonly options: Options,
  ) {}

  run(input: Input): Promise<ThreadResult<Output>> {
    return new Promise((resolve) => {
      this.#waiting.push({ input, resolve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current) return;
    const job = this.#waiting.shift();
    clearTimeout(this.#limit);
    clearTimeout(this.#late);
    clearInterval(this.#watch);
    if (!job) {
      this.#worker?.unref();
      this.#limit = setTimeout(() => this.#stop(), idleSeconds * 1_000).unref();
      return;
    }
    this.#current = job;
    const worker = this.#started();
    worker.ref();
    worker.postMessage(job.input);
    void this.#watchTime(worker, job);
    this.#watchMemory();
  }

  async #watchTime(worker: Worker, job: Job<Input, Output>): Promise<void> {
    const isFirst = this.#isNew;
    this.#isNew = false;
    const allowed = this.options.seconds * 1_000 * (isFirst ? firstFactor : 1);
    // Apart from the looks, which a thread does not answer while it runs something that is not JavaScript.
    this.#late = setTimeout(() => this.#abandon("slow"), allowed * waitFactor);
    const before = isFirst ? 0 : await processorTime(worker);
    const look = async () => {
      const used = (await processorTime(worker)) - before;
      if (this.#current !== job) return;
      if (used >= allowed) this.#abandon("slow");
      else this.#limit = setTimeout(() => void look(), Math.max(allowed - used, shortestLook));
    };
    if (this.#current === job) this.#limit = setTimeout(() => void look(), allowed);
  }

  #watchMemory(): void {
    const { megabytes } = this.options;
    if (megabytes === undefined) return;
    const limit = process.memoryUsage.rss() + megabytes * 1_048_576;
    this.#watch = setInterval(() => process.memoryUsage.rss() > limit && this.#abandon("failed"), memoryLook);
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.open();
    const isCurrent = () => this.#worker === worker;
    worker.on("message", (value: Output) => isCurrent() && this.#finish({ ok: true, value }));
    worker.on("error", () => isCurrent() && this.#abandon("failed"));
    worker.on("exit", () => isCurrent() && this.#abandon("failed"));
    this.#worker = worker;
    this.#isNew = true;
    return worker;
  }

  #finish(result: ThreadResult<Output>): void {
    const job = this.#current;
    this.#current = null;
    job?.resolve(result);
    this.#next();
  }

  #abandon(reason: "slow" | "failed"): void {
    this.#stop();
    if (this.#current) this.#finish({ ok: false, reason });
  }

  #stop(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }
}
