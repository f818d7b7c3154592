import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statementName, stopNaming } from "@/lib/database/statement-names";
import { closeDatabase, database, Prisma, readStatement, transaction } from "@/lib/db";
import { currentVersion, isListening } from "@/lib/serving/invalidation";
import { TagListener } from "@/lib/serving/listen";
import { tagChannel } from "@/lib/serving/tag-message";
import { hasPooler, startPooler } from "../../support/pooler";

// Behind PgBouncer in transaction mode, as many sites have it. It runs where PgBouncer is installed.

describe.skipIf(!hasPooler)("behind a pooler in transaction mode", () => {
  const direct = process.env.DATABASE_URL ?? "";
  let pooler: Awaited<ReturnType<typeof startPooler>>;

  beforeAll(async () => {
    pooler = await startPooler(new URL(direct));
    process.env.DATABASE_URL = pooler.address;
  });

  afterAll(async () => {
    await closeDatabase();
    await pooler?.stop();
  });

  test("reads and transactions of many callers share three connections", async () => {
    const reads = Array.from({ length: 200 }, (_, index) =>
      readStatement<{ index: number }>(Prisma.sql`SELECT ${index}::int AS index, count(*) FROM "Record"`),
    );
    const writes = Array.from({ length: 100 }, (_, index) =>
      transaction((tx) =>
        tx.setting.upsert({
          where: { key: `pooler-${index}` },
          create: { key: `pooler-${index}`, value: "1" },
          update: {},
        }),
      ),
    );
    expect((await Promise.all(reads)).map(([row]) => row?.index)).toEqual(reads.map((_, index) => index));
    await Promise.all(writes);
    expect(await database().setting.count({ where: { key: { startsWith: "pooler-" } } })).toBe(100);
  });

  test("saves are heard of over the direct address", async () => {
    const listener = new TagListener(direct);
    await listener.start();
    expect(isListening()).toBe(true);
    const before = currentVersion();
    await transaction((tx) => tx.$executeRaw`SELECT pg_notify(${tagChannel}, 'practice:pooled')`);
    await listener.hearSaves();
    expect(currentVersion()).toBeGreaterThan(before);
    await listener.stop();
  });
});

test("only a name that was not understood ends naming", () => {
  expect(stopNaming(Object.assign(new Error("no table"), { code: "42P01" }))).toBe(false);
  expect(stopNaming(Object.assign(new Error("no statement"), { code: "26000" }))).toBe(true);
  expect([1, 2, 3].map(() => statementName("SELECT 1"))).toEqual([undefined, undefined, undefined]);
});
