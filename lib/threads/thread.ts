import type { Worker } from "node:worker_threads";

export type ThreadResult<Output> =
  | { ok: true; value: Output }
  /** `slow`: exceeded its time limit. `failed`: the thread ended, for example out of memory. */
  | { ok: false; reason: "slow" | "failed" };

type Job<Input, Output> = { input: Input; resolve: (result: ThreadResult<Output>) => void };

type Options = {
  /** Time limit per input, from when the thread starts on it. */
  seconds: number;
  /** Limit for the growth of the process, because worker limits do not count buffers. */
  megabytes?: number;
};

const memoryLook = 100;

const idleSeconds = 60;

/**
 * A worker thread that answers one message at a time, so that no input blocks the main thread. It starts on demand, is
 * terminated on a timeout, and stops after a minute without work.
 */
export class Thread<Input, Output> {
  #worker: Worker | null = null;
  #current: Job<Input, Output> | null = null;
  #limit: NodeJS.Timeout | undefined;
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
    this.#limit = setTimeout(() => this.#abandon("slow"), this.options.seconds * 1_000);
    this.#watchMemory();
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
