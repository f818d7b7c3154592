import { Client } from "pg";
import { forgetPositions, learnPosition, parsePosition } from "@/lib/database/positions";
import { hasReplicas } from "@/lib/database/replicas";
import { errorFields, log } from "@/lib/log";
import { currentVersion, invalidateTags, setListening } from "./invalidation";
import { readPayload, tagChannel } from "./tag-message";

const firstDelay = 200;
const maxDelay = 2_000;
/** In milliseconds: the second where replicas are compared with the position of the primary. */
const heartbeatInterval = 5_000;
const replicaInterval = 1_000;
const timeout = 4_000;

/**
 * Receives the tags of saves by all processes through LISTEN. While disconnected no cached page is trusted;
 * reconnecting invalidates all. Needs a direct connection, because poolers in transaction mode drop LISTEN.
 */
export class TagListener {
  #client: Client | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #delay = firstDelay;
  #stopped = false;
  #isConnected = false;
  #asking: Promise<void> | undefined;
  #askingNext: Promise<void> | undefined;

  constructor(readonly databaseUrl: string) {}

  /** Resolves after the first attempt, successful or not. */
  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
      keepAlive: true,
      application_name: "xarxa page cache",
    });
    this.#client = client;
    client.on("error", (error) => this.#disconnected(client, error));
    client.on("end", () => this.#disconnected(client));
    client.on("notification", ({ payload }) => {
      if (payload === undefined) return;
      invalidateTags(readPayload(payload));
      if (hasReplicas()) this.#hear();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${tagChannel}`);
      this.#connected(client);
    } catch (error) {
      this.#disconnected(client, error);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#heartbeat);
    setListening(false);
    await this.#client?.end().catch(() => {});
  }

  #connected(client: Client): void {
    if (this.#stopped || client !== this.#client) return;
    this.#isConnected = true;
    forgetPositions();
    setListening(true);
    log(this.#delay === firstDelay ? "debug" : "info", "tags.listening");
    this.#delay = firstDelay;
    // Detects a connection that a firewall dropped silently.
    this.#heartbeat = setInterval(() => this.#hear(), hasReplicas() ? replicaInterval : heartbeatInterval).unref();
    if (hasReplicas()) this.#hear();
  }

  #hear(): void {
    // A failure is noted where it happens.
    this.hearSaves().catch(() => {});
  }

  /**
   * Resolves when this process has heard of every save that was answered before the call: PostgreSQL sends what it has
   * to tell before it answers the next question. All who call during one question wait for the same next one.
   */
  hearSaves(): Promise<void> {
    if (this.#asking) {
      this.#askingNext ??= this.#asking
        .catch(() => {})
        .then(() => {
          this.#askingNext = undefined;
          return this.hearSaves();
        });
      return this.#askingNext;
    }
    this.#asking = this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const client = this.#client;
    // A question to a connection that is still being made would wait for it, and whoever reads with it.
    if (!client || !this.#isConnected) throw new Error("Not connected to the database.");
    const version = currentVersion();
    try {
      if (!hasReplicas()) return void (await client.query("SELECT 1"));
      const { rows } = await client.query<{ position: string }>("SELECT pg_current_wal_insert_lsn()::text AS position");
      if (client === this.#client) learnPosition(version, parsePosition(rows[0]!.position));
    } catch (error) {
      this.#disconnected(client, error);
      throw error;
    }
  }

  #disconnected(client: Client, error?: unknown): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    this.#isConnected = false;
    setListening(false);
    clearInterval(this.#heartbeat);
    client.end().catch(() => {});
    if (this.#stopped) return;
    log("warn", "tags.lost", error === undefined ? {} : errorFields(error));
    setTimeout(() => !this.#stopped && void this.start(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, maxDelay);
  }
}
