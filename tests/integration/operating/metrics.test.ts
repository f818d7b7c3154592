import { afterAll, expect, test } from "vitest";
import { closeDatabase, database, transaction } from "@/lib/db";
import { metricsText } from "@/lib/operating/metrics-text";
import { readEmailOutcomes, readQueues } from "@/lib/operating/queues";
import { withRequestId } from "@/lib/request-id";

afterAll(closeDatabase);

const hour = 3_600_000;
const now = new Date("2026-11-30T12:00:00Z");
const email = (messageId: string, more: object) => ({
  ...{ to: "canary@people.example", language: "en", template: "test", subject: "canary", text: "", html: "" },
  ...{ messageId, createdAt: now, ...more },
});

test("queues tell how much is due, and for how long", async () => {
  const due = { state: "waiting" as const, nextAttemptAt: new Date(now.getTime() - hour) };
  const later = { state: "waiting" as const, nextAttemptAt: new Date(now.getTime() + hour) };
  await database().email.deleteMany();
  await database().email.createMany({
    data: [
      email("<a@x>", due),
      email("<b@x>", later),
      email("<c@x>", { state: "sent", settledAt: now }),
      email("<d@x>", { state: "failed", settledAt: now }),
    ],
  });
  const queue = (await readQueues(now)).find((one) => one.queue === "email");
  expect(queue).toEqual({ queue: "email", length: 1, oldest: 3_600 });
  expect(await readEmailOutcomes(now)).toEqual({ sent: 1, failed: 1 });
});

test("metrics have the queues and the connections, and nothing of the content", async () => {
  const text = await metricsText(now);
  expect(text).toContain('xarxa_queue_length{queue="email"} 1');
  expect(text).toContain('xarxa_queue_oldest_seconds{queue="email"} 3600');
  expect(text).toMatch(/xarxa_database_connections\{pool="reading",state="open"\} [1-9]/);
  expect(text).toContain("xarxa_database_up 1");
  expect(text).not.toContain("canary");
});

test("a transaction is named after its request in PostgreSQL, and only while it lasts", async () => {
  const ask = () =>
    transaction((tx) => tx.$queryRaw<{ name: string }[]>`SELECT current_setting('application_name') AS name`);
  expect(await withRequestId("request-12345", ask)).toEqual([{ name: "xarxa request-12345" }]);
  expect(await ask()).toEqual([{ name: "xarxa" }]);
});
