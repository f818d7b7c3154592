import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { handToPeople } from "@/lib/contact/hand-to-people";
import { closeDatabase, database, transaction } from "@/lib/db";
import type { Waits } from "@/lib/mail/waits";
import { concurrency } from "@/lib/mail/work";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { startRestlessMailServer } from "../../support/restless-mail-server";
import { startMailWorker } from "../../support/start-mail-worker";

vi.hoisted(() => {
  process.env.SMTP_URL = "smtp://localhost:9";
});
afterAll(closeDatabase);

const messages = 400;
const deaths = 8;
const outages = 4;
const workers = 2;
// The production code with minutes shortened to tenths of seconds. The lease is long enough that on a busy machine a
// living worker is not taken for dead.
const waits: Waits = {
  lease: 20_000,
  deadline: 15_000,
  pause: 50,
  between: [...Array(40).keys()].map((n) => 100 + n * 20),
};

/** Keeps this many worker processes running, whatever happens to them. */
function startWorkers(url: string) {
  const alive = new Set<ChildProcess>();
  let [said, isOver] = ["", false];
  const start = () => {
    const child = startMailWorker(waits, { SMTP_URL: url }, (chunk) => (said += chunk));
    alive.add(child);
    child.once("exit", () => {
      alive.delete(child);
      if (!isOver) start();
    });
  };
  for (let n = 0; n < workers; n += 1) start();
  return {
    said: () => said,
    /** Kills the oldest worker, whatever it is doing. */
    killOne: () => [...alive][0]?.kill("SIGKILL"),
    stop: async () => {
      isOver = true;
      for (const child of alive) child.kill("SIGKILL");
      while (alive.size > 0) await sleep(20);
    },
  };
}

async function askAll(recordId: string): Promise<void> {
  for (let done = 0; done < messages; done += 8)
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const now = new Date();
        const { id } = await addMessage(recordId, { createdAt: now });
        await transaction((tx) => handToPeople(tx, id, now));
      }),
    );
}

const waiting = () => database().email.count({ where: { state: "waiting" } });

test(`${messages} messages arrive although ${deaths} workers die while sending, and the server stops ${outages} times and refuses every seventh`, async () => {
  const { record, email: promoter } = await recordWithPromoter("barcelona");
  await askAll(record.id);
  let [died, gone] = [0, 0];
  const server = await startRestlessMailServer({
    refuseEvery: 6.5,
    onTaken: (count) => {
      if (count % 30 === 20 && died < deaths) {
        died += 1;
        staff.killOne();
      }
    },
  });
  const staff = startWorkers(server.url);
  const began = Date.now();
  while ((await waiting()) > 0 && Date.now() - began < 300_000) {
    if (gone < outages && server.taken.length >= (gone + 1) * 60) {
      gone += 1;
      await server.goAway();
      await sleep(400);
      await server.comeBack();
    }
    await sleep(50);
  }
  const seconds = (Date.now() - began) / 1000;
  await staff.stop();
  await server.goAway();

  const emails = await database().email.findMany({ include: { delivery: { include: { events: true } } } });
  const duplicates = server.taken.length - new Set(server.taken).size;
  const repeats = emails.reduce((sum, email) => sum + email.repeats, 0);
  console.info(JSON.stringify({ seconds, died, gone, refusals: server.refusals(), duplicates, repeats }));
  expect([died, gone]).toEqual([deaths, outages]);
  expect(emails).toHaveLength(messages);
  expect(new Set(server.taken)).toEqual(new Set(emails.map(({ messageId }) => messageId)));
  expect(server.refusals()).toBeGreaterThanOrEqual(messages * 0.15);
  for (const { state, text, repeats: own, messageId, delivery } of emails) {
    expect([state, text, delivery!.state]).toEqual(["sent", "", "sent"]);
    const types = delivery!.events.map(({ type }) => type);
    expect(types.filter((type) => type === "accepted")).toHaveLength(1);
    expect(types.filter((type) => type === "repeated")).toHaveLength(own);
    // A message may be sent twice only if a worker died before recording it, and then it is counted.
    expect(server.taken.filter((one) => one === messageId).length - 1).toBeLessThanOrEqual(own);
  }
  expect(duplicates).toBeLessThanOrEqual(Math.min(repeats, deaths * concurrency));
  expect(staff.said()).toContain('"event":"mail.delivery"');
  for (const secret of [promoter, "@senders.example", "@promoters.example", "Dvořáková", "later, please"])
    expect(staff.said()).not.toContain(secret);
}, 420_000);
