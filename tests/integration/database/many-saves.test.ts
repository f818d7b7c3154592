import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database, transaction } from "@/lib/db";
import { publishedRecord } from "@/lib/records/public/published";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { checkLimits } from "@/lib/routes/limit";
import { isDatabaseFailure } from "@/lib/serving/database-failure";

afterAll(closeDatabase);

async function schools(count: number) {
  const rows = await database().record.findMany({ where: { kind: "school" }, take: count, select: { id: true } });
  return Promise.all(rows.map(async ({ id }) => ({ id, stored: (await readStored(database(), "school", id))! })));
}

/** Makes this many saves, in turn for each school. */
async function saveOften(count: number) {
  const all = await schools(10);
  return Array.from({ length: count }, (_, number) => {
    const { id, stored } = all[number % all.length]!;
    return () =>
      save(system, "school", id, { ...stored.input, fields: { ...stored.input.fields, phone: `${number}` } });
  });
}

describe("fifty saves at once", () => {
  test("all succeed, and readers are answered meanwhile", async () => {
    const saves = await saveOften(50);
    const done: string[] = [];
    const saving = saves.map(async (run) => {
      const result = await run();
      done.push("save");
      return result;
    });
    const reading = publishedRecord("practice", "aprenem-en-xarxa", "en").then(() => done.push("read"));
    const results = await Promise.all(saving);
    await reading;
    expect(results.filter((result) => !result.ok)).toEqual([]);
    expect(done.indexOf("read")).toBeLessThan(50);
  });
});

/** Holds a lock while `work` runs, as a forgotten session would. */
async function whileLocked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("BEGIN");
  await client.query(lock);
  try {
    return await work();
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a lock that is never released", () => {
  test("on a record makes saves of that record fail as unavailable, and no others", async () => {
    const [stuck, free] = await schools(2);
    if (!stuck || !free) throw new Error("the demo has two schools");
    await whileLocked(`SELECT 1 FROM "Record" WHERE "id" = '${stuck.id}' FOR UPDATE`, async () => {
      const waiting = Array.from({ length: 2 }, () => failureOf(save(system, "school", stuck.id, stuck.stored.input)));
      const saving = save(system, "school", free.id, free.stored.input);
      expect(await Promise.race([...waiting, saving])).toMatchObject({ ok: true });
      for (const error of await Promise.all(waiting)) expect(isDatabaseFailure(error)).toBe(true);
    });
  });

  test("on all records does not affect limits and sign-ins", async () => {
    const saves = await saveOften(6);
    await whileLocked('LOCK TABLE "Record" IN ACCESS EXCLUSIVE MODE', async () => {
      const failures = saves.map((run) => failureOf(run()));
      const limit = { name: "test", of: "somebody", max: 5, seconds: 60 };
      expect(await checkLimits([limit], new Date())).toMatchObject({ wait: 0 });
      const order: string[] = [];
      const signIn = transaction((tx) => tx.user.count()).then(() => order.push("sign-in"));
      const all = Promise.all(failures).then(() => order.push("saves"));
      await Promise.all([signIn, all]);
      expect(order[0]).toBe("sign-in");
      for (const error of await Promise.all(failures)) expect(isDatabaseFailure(error)).toBe(true);
    });
  });

  test("on a limit counter fails as unavailable", async () => {
    const limit = { name: "test", of: "locked", max: 5, seconds: 60 };
    await checkLimits([limit], new Date());
    await whileLocked('SELECT 1 FROM "Attempt" FOR UPDATE', async () => {
      expect(isDatabaseFailure(await failureOf(checkLimits([limit], new Date())))).toBe(true);
    });
  });
});

test("a transaction has its own limits for statements and locks, whatever the server's defaults are", async () => {
  const [limits] = await transaction(
    (tx) => tx.$queryRaw<Record<string, string>[]>`
      SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
        current_setting('idle_in_transaction_session_timeout') AS idle`,
  );
  expect(limits).toEqual({ statement: "15s", lock: "4s", idle: "15s" });
  const [after] = await database().$queryRaw<{ lock: string }[]>`SELECT current_setting('lock_timeout') AS lock`;
  expect(after).toEqual({ lock: "0" });
});

test("a statement that never ends is cancelled and reported as unavailable", async () => {
  const error = await failureOf(transaction((tx) => tx.$queryRaw`SELECT pg_sleep(600)::text`, { timeout: 500 }));
  expect(isDatabaseFailure(error)).toBe(true);
});
