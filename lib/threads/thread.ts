import type { Worker } from "node:worker_threads";

export type ThreadResult<Output> =
  | { ok: true; value: Output }
  /** `slow`: it took longer than allowed. `failed`: the thread ended, for instance because its memory did. */
  | { ok: false; reason: "slow" | "failed" };

type Job<Input, Output> = { input: Input; resolve: (result: ThreadResult<Output>) => void };

type Options = {
  /** For one input, from the moment the thread takes it up. */
  seconds: number;
  /** How much the process may grow meanwhile. The limits of a worker do not count what lies in buffers. */
  megabytes?: number;
};

const memoryLook = 100;

const idleSeconds = 60;

/**
 * A worker thread that answers each message with one message, one after the other. Started when it is needed, ended when it
 * takes too long or has nothing to do: what somebody sends never holds the thread that answers requests.
 */
export class Thread<Input, Output> {
  #worker: Worker | null = null;
  #current: Job<Input, Output> | null = null;
  #limit: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  readonly #waiting: Job<Input, Output>[] = [];

  /** `open` holds the `new Worker(new URL(…, import.meta.url))` itself, where bundlers look for it. */
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
    const most = process.memoryUsage.rss() + megabytes * 1_048_576;
    this.#watch = setInterval(() => process.memoryUsage.rss() > most && this.#abandon("failed"), memoryLook);
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
