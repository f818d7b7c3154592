import pg from "pg";
import { directDatabase } from "@/lib/env";

/**
 * Runs `work` unless another process is running it; then returns undefined. The lock belongs to its own connection, so
 * PostgreSQL releases it if the process dies.
 */
export async function runAlone<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: directDatabase(), connectionTimeoutMillis: 5_000 });
  // Without a listener a lost connection would end the process; the query fails anyway.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_lock(hashtext($1)) AS free", [
      `job ${name}`,
    ]);
    return rows[0]?.free ? await work() : undefined;
  } finally {
    await client.end().catch(() => {});
  }
}
