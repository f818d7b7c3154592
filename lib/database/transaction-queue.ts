/** Thrown when a write waited too long for a connection. Nothing was written; retrying may succeed. */
export class DatabaseBusy extends Error {
  readonly code = "DATABASE_BUSY";
}

type Task = { key: string | undefined; start: () => void };

/**
 * Runs at most `size` tasks at once in order of arrival, and tasks with the same key (a record id) one after the other. Tasks
 * with a key leave one slot free for those without and vice versa, so stuck saves do not block sign-ins.
 */
export class TransactionQueue {
  readonly #waiting: Task[] = [];
  readonly #runningKeys = new Set<string>();
  #running = 0;

  /** `waitLimit` in milliseconds. */
  constructor(
    private readonly size: number,
    private readonly waitLimit: number,
  ) {}

  /** The number of tasks that have not started. */
  get waiting(): number {
    return this.#waiting.length;
  }

  async run<T>(key: string | undefined, work: () => Promise<T>): Promise<T> {
    await this.#takeTurn(key);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (key !== undefined) this.#runningKeys.delete(key);
      this.#startNext();
    }
  }

  #takeTurn(key: string | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(task), 1);
        reject(new DatabaseBusy("Too many writes are waiting for the database."));
      };
      const timer = setTimeout(giveUp, this.waitLimit);
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const task = { key, start };
      this.#waiting.push(task);
      this.#startNext();
    });
  }

  #mayStart({ key }: Task): boolean {
    if (this.#running >= this.size || (key !== undefined && this.#runningKeys.has(key))) return false;
    const sameSort = key === undefined ? this.#running - this.#runningKeys.size : this.#runningKeys.size;
    return sameSort < Math.max(1, this.size - 1);
  }

  #startNext(): void {
    for (let next = this.#findNext(); next >= 0; next = this.#findNext()) {
      const [task] = this.#waiting.splice(next, 1);
      if (!task) return;
      this.#running += 1;
      if (task.key !== undefined) this.#runningKeys.add(task.key);
      task.start();
    }
  }

  #findNext(): number {
    return this.#running >= this.size ? -1 : this.#waiting.findIndex((task) => this.#mayStart(task));
  }
}
