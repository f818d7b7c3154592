import { Client } from "pg";
import { describeError, log } from "@/lib/log";
import { readPayload, tagChannel } from "./tag-message";
import { forgetTags, setListening } from "./tags";

const firstPause = 200;
const longestPause = 2_000;
const heartbeatEvery = 5_000;
const patience = 4_000;

/**
 * Hears the saves of every process. When the connection is lost, kept pages are no longer trusted; when it is back, all are
 * forgotten, because what was said meanwhile is lost. Needs a real connection (no pooler in transaction mode between).
 */
export class TagListener {
  #client: Client | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #stopped = false;

  constructor(readonly databaseUrl: string) {}

  /** Resolves after the first attempt, whether it succeeded or not. */
  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
      application_name: "xarxa page cache",
    });
    this.#client = client;
    client.on("error", (error) => this.#lose(client, error));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => payload !== undefined && forgetTags(readPayload(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${tagChannel}`);
      this.#gain(client);
    } catch (error) {
      this.#lose(client, error);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#heartbeat);
    setListening(false);
    await this.#client?.end().catch(() => {});
  }

  #gain(client: Client): void {
    if (this.#stopped || client !== this.#client) return;
    setListening(true);
    log(this.#pause === firstPause ? "debug" : "info", "tags.listening");
    this.#pause = firstPause;
    // A connection that died without a word (a firewall, a cable) looks alive until it is asked.
    this.#heartbeat = setInterval(() => {
      client.query("SELECT 1").catch((error) => this.#lose(client, error));
    }, heartbeatEvery).unref();
  }

  #lose(client: Client, error?: unknown): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    setListening(false);
    clearInterval(this.#heartbeat);
    client.end().catch(() => {});
    if (this.#stopped) return;
    log("warn", "tags.lost", error === undefined ? {} : describeError(error));
    setTimeout(() => !this.#stopped && void this.start(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
