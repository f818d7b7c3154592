import { Client } from "pg";
import { errorFields, log } from "@/lib/log";
import { onNewPosition, parsePosition, requiredPosition } from "./positions";
import { leaveAlone, type Replica, setReplicas } from "./replicas";

/** In milliseconds: between two looks, and after a save until it has arrived. */
const [pause, shortPause] = [1_000, 10];
/** In milliseconds: a replica that does not answer for so long is left alone. */
const patience = 500;
const timeout = 4_000;

const look = `SELECT pg_is_in_recovery() AS copies, coalesce(pg_last_wal_replay_lsn(), '0/0')::text AS reached`;
type Seen = { copies: boolean; reached: string };

/** Looks again and again how far one replica has come. */
class ReplicaWatch {
  #client: Client | undefined;
  #isStopped = false;
  #wake = () => {};
  #stopListening = onNewPosition(() => this.#wake());

  constructor(readonly replica: Replica) {}

  /** Resolves when it has looked once. */
  async start(): Promise<void> {
    await this.#look();
    void this.#watch();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    this.#wake();
    this.replica.reached = undefined;
    await this.#client?.end().catch(() => {});
  }

  async #watch(): Promise<void> {
    for (let wait = pause; !this.#isStopped; wait = this.#isBehind() ? Math.min(wait * 2, pause) : pause) {
      if (await this.#sleep(wait)) wait = shortPause;
      if (!this.#isStopped) await this.#look();
    }
  }

  #isBehind(): boolean {
    const { reached } = this.replica;
    const required = requiredPosition();
    return reached !== undefined && (required === undefined || reached < required);
  }

  /** True when it was woken by a save. */
  #sleep(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds, false).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  async #look(): Promise<void> {
    let isLate = false;
    const tooLong = setTimeout(() => {
      isLate = true;
      leaveAlone(this.replica, { reason: "no answer" });
    }, patience);
    try {
      this.#client ??= await this.#connect();
      const { rows } = await this.#client.query<Seen>(look);
      // A late answer would bring it back only until the next look.
      if (!isLate) this.#take(rows[0]!);
    } catch (error) {
      leaveAlone(this.replica, errorFields(error));
      this.#client?.end().catch(() => {});
      this.#client = undefined;
    } finally {
      clearTimeout(tooLong);
    }
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.replica.address,
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
      keepAlive: true,
    });
    client.on("error", (error) => {
      if (client === this.#client) this.#client = undefined;
      leaveAlone(this.replica, errorFields(error));
    });
    await client.connect();
    return client;
  }

  #take({ copies, reached }: Seen): void {
    if (this.#isStopped) return;
    const wasLeft = this.replica.reached === undefined;
    this.replica.isPromoted = !copies;
    if (!copies) leaveAlone(this.replica, { reason: "accepts writes" });
    else this.replica.reached = parsePosition(reached);
    if (copies && wasLeft) log("info", "replica.ready", { replica: this.replica.name });
  }
}

/** Watches the replicas at these addresses. Resolves when each was looked at once; returns how to end it. */
export async function watchReplicas(addresses: readonly string[]): Promise<() => Promise<void>> {
  const watches = setReplicas(addresses).map((replica) => new ReplicaWatch(replica));
  await Promise.all(watches.map((watch) => watch.start()));
  return async () => {
    await Promise.all(watches.map((watch) => watch.stop()));
    setReplicas([]);
  };
}
