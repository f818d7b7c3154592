import { Client } from "pg";
import { errorFields, log } from "@/lib/log";
import { invalidateTags, setListening } from "./invalidation";
import { readPayload, tagChannel } from "./tag-message";

const firstDelay = 200;
const maxDelay = 2_000;
const heartbeatInterval = 5_000;
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
    client.on("notification", ({ payload }) => payload !== undefined && invalidateTags(readPayload(payload)));
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
    setListening(true);
    log(this.#delay === firstDelay ? "debug" : "info", "tags.listening");
    this.#delay = firstDelay;
    // Detects a connection that a firewall dropped silently.
    this.#heartbeat = setInterval(() => {
      client.query("SELECT 1").catch((error) => this.#disconnected(client, error));
    }, heartbeatInterval).unref();
  }

  #disconnected(client: Client, error?: unknown): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    setListening(false);
    clearInterval(this.#heartbeat);
    client.end().catch(() => {});
    if (this.#stopped) return;
    log("warn", "tags.lost", error === undefined ? {} : errorFields(error));
    setTimeout(() => !this.#stopped && void this.start(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, maxDelay);
  }
}
