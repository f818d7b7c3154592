import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lagAt, requiredPosition } from "@/lib/database/positions";
import { describeReplicas } from "@/lib/database/replicas";
import { watchReplicas } from "@/lib/database/watch-replicas";
import { closeDatabase, database, Prisma, readStatement } from "@/lib/db";
import { metricsText } from "@/lib/operating/metrics-text";
import { cacheRead } from "@/lib/records/store/read-cache";
import { invalidateTags, isListening } from "@/lib/serving/invalidation";
import { TagListener } from "@/lib/serving/listen";
import { beginRendering, renderWithin } from "@/lib/serving/rendering";
import { tagChannel } from "@/lib/serving/tag-message";
import { type Server, startReplicatedServer } from "@/scripts/database/replicated-server";
import { Cable } from "../../support/cable";

// A real primary and a real streaming replica. What is read tells where it was read: a replica is in recovery.

let servers: Awaited<ReturnType<typeof startReplicatedServer>>;
let replica: Server;
let primary: Client;
let listener: TagListener;
let stopWatching: () => Promise<void>;

beforeAll(async () => {
  servers = await startReplicatedServer();
  process.env.DATABASE_URL = servers.primary.address("postgres");
  primary = new Client({ connectionString: process.env.DATABASE_URL });
  await primary.connect();
  await primary.query("CREATE TABLE page (id int PRIMARY KEY, said int NOT NULL); INSERT INTO page VALUES (1, 0)");
  replica = await servers.addReplica();
  stopWatching = await watchReplicas([replica.address("postgres")]);
  listener = new TagListener(process.env.DATABASE_URL);
  await listener.start();
});

afterAll(async () => {
  await listener?.stop();
  await stopWatching?.();
  await closeDatabase();
  await primary?.end();
  await servers?.stop();
});

type Read = { said: number; copies: boolean };

async function read(mayReadReplica = true): Promise<Read> {
  const statement = Prisma.sql`SELECT said, pg_is_in_recovery() AS copies FROM page`;
  const rendering = { ...beginRendering(), mayReadReplica };
  const [row] = await renderWithin(rendering, () => readStatement<Read>(statement));
  return row!;
}

/** A save of another process: its tags arrive after the commit. */
async function save(said: number): Promise<void> {
  await primary.query("BEGIN");
  await primary.query("UPDATE page SET said = $1", [said]);
  await primary.query("SELECT pg_notify($1, $2)", [tagChannel, "page:1"]);
  await primary.query("COMMIT");
}

const isRead = async (from: "primary" | "replica") => (await read()).copies === (from === "replica");

async function onReplica(statement: string): Promise<void> {
  const client = new Client({ connectionString: replica.address("postgres") });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test("public pages are read from the replica, by both ways to read, and everything else from the primary", async () => {
  await expect.poll(() => isRead("replica")).toBe(true);
  expect((await read(false)).copies).toBe(false);
  const statement = Prisma.sql`SELECT pg_is_in_recovery() AS copies`;
  expect(await readStatement(statement)).toEqual([{ copies: false }]);
  const rendering = { ...beginRendering(), mayReadReplica: true };
  const rows = await renderWithin(rendering, () => database().$queryRaw(statement));
  expect(rows).toEqual([{ copies: true }]);
  expect([...rendering.replicas].map(({ name }) => name)).toEqual(["1"]);
});

test("whoever saved reads it while the replica is behind, and the replica is read again when it has caught up", async () => {
  await onReplica("SELECT pg_wal_replay_pause()");
  await save(10);
  await listener.hearSaves();
  expect(await read()).toEqual({ said: 10, copies: false });
  // The process that saved knows before it hears of it.
  await primary.query("UPDATE page SET said = 11");
  invalidateTags(["page:1"]);
  expect(await read()).toEqual({ said: 11, copies: false });
  await listener.hearSaves();
  expect(await read()).toEqual({ said: 11, copies: false });
  await expect.poll(() => describeReplicas()[0]?.lag).toBeGreaterThan(0);
  await onReplica("SELECT pg_wal_replay_resume()");
  await expect.poll(() => isRead("replica")).toBe(true);
  expect(await read()).toEqual({ said: 11, copies: true });
});

test("a page that is kept after a save never shows what was before it", async () => {
  const stale: number[] = [];
  let [copies, kept] = [0, 0];
  for (let said = 100; said < 400; said += 1) {
    await save(said);
    await listener.hearSaves();
    const found = await cacheRead("page", ["page:1"], () => read());
    if (found.said !== said) stale.push(said);
    // Some saves come when the replica has caught up, others when it has not.
    if (said % 3 === 0) await sleep(5);
    if ((await read()).copies) copies += 1;
    kept += (await cacheRead("page", ["page:1"], () => read())) === found ? 1 : 0;
  }
  expect(stale).toEqual([]);
  expect(kept).toBe(300);
  expect(copies).toBeGreaterThan(0);
});

test("what no page shows does not keep the replica from being read", async () => {
  await expect.poll(() => isRead("replica")).toBe(true);
  const before = requiredPosition();
  await primary.query("CREATE TABLE IF NOT EXISTS noise (id int); INSERT INTO noise SELECT generate_series(1, 20000)");
  await listener.hearSaves();
  expect(requiredPosition()).toBe(before);
  expect(await isRead("replica")).toBe(true);
});

test("a replica that dies is left alone and taken back, and metrics tell", async () => {
  await replica.kill();
  await expect.poll(() => describeReplicas()[0]?.state).toBe("unreachable");
  await save(500);
  await listener.hearSaves();
  expect(await read()).toEqual({ said: 500, copies: false });
  expect(await metricsText(new Date())).toContain('xarxa_replica_ready{replica="1"} 0');
  await replica.start();
  await expect.poll(() => isRead("replica")).toBe(true);
  expect((await read()).said).toBe(500);
  const text = await metricsText(new Date());
  expect(text).toContain('xarxa_replica_ready{replica="1"} 1');
  expect(text).toMatch(/xarxa_replica_lag_seconds\{replica="1"\} [\d.]+/);
});

test("without the primary, pages are still read from the replica", async () => {
  await expect.poll(() => isRead("replica")).toBe(true);
  servers.primary.signal("SIGSTOP");
  try {
    expect(await read()).toEqual({ said: 500, copies: true });
  } finally {
    servers.primary.signal("SIGCONT");
  }
});

test("a primary that dies with a save that it had not sent leaves readers the page before it, until it is back", async () => {
  await expect.poll(() => isRead("replica")).toBe(true);
  await onReplica("SELECT pg_wal_replay_pause()");
  await save(600);
  await listener.hearSaves();
  expect(await read()).toEqual({ said: 600, copies: false });
  primary.on("error", () => {});
  await servers.primary.kill();
  await expect.poll(isListening).toBe(false);
  expect(await read()).toEqual({ said: 500, copies: true });
  await servers.primary.start();
  await expect.poll(isListening, { timeout: 10_000 }).toBe(true);
  expect((await read()).said).toBe(600);
  await onReplica("SELECT pg_wal_replay_resume()");
  await expect.poll(() => isRead("replica"), { timeout: 20_000 }).toBe(true);
  expect(await read()).toEqual({ said: 600, copies: true });
}, 60_000);

test("a replica whose answers are late is left alone until they are not", async () => {
  await stopWatching();
  const cable = new Cable(new URL(replica.address("postgres")));
  cable.slow(700);
  stopWatching = await watchReplicas([await cable.layOut()]);
  const states = new Set<string | undefined>();
  for (let times = 0; times < 200; times += 1) {
    states.add(describeReplicas()[0]?.state);
    await sleep(20);
  }
  expect([...states]).toEqual(["unreachable"]);
  cable.slow(0);
  await expect.poll(() => isRead("replica"), { timeout: 20_000 }).toBe(true);
  cable.takeAway();
  await stopWatching();
  stopWatching = await watchReplicas([replica.address("postgres")]);
}, 60_000);

test("a replica that was made a server of its own is no copy any more", async () => {
  await onReplica("SELECT pg_promote()");
  await expect.poll(() => describeReplicas()[0]?.state).toBe("promoted");
  expect((await read()).copies).toBe(false);
});

test("the lag is for how long a position has been missed", () => {
  expect(lagAt(0n)).toBeGreaterThan(0);
  expect(lagAt(2n ** 63n)).toBe(0);
});
