import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { DatabaseBusy, TransactionQueue } from "@/lib/database/transaction-queue";

/** Work that runs until it is released. */
function hold(queue: TransactionQueue, key?: string) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const state = { started: false };
  const done = queue.run(key, async () => {
    state.started = true;
    await held;
  });
  return { state, done, letGo: () => letGo() };
}

const tick = () => sleep(0);
const minute = 60_000;

describe("queued work", () => {
  test("starts in order, limited to the number of connections", async () => {
    const queue = new TransactionQueue(3, minute);
    const order: number[] = [];
    let [running, most] = [0, 0];
    const work = async (number: number) => {
      order.push(number);
      most = Math.max(most, ++running);
      await tick();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, (_, number) => queue.run(String(number), () => work(number))));
    expect(order).toEqual(Array.from({ length: 20 }, (_, number) => number));
    expect(most).toBe(2);
  });

  test("is not delayed by stuck work on one record", async () => {
    const queue = new TransactionQueue(3, minute);
    const stuck = Array.from({ length: 5 }, () => hold(queue, "stuck"));
    const other = hold(queue, "other");
    await tick();
    expect([...stuck, other].map(({ state }) => state.started)).toEqual([true, false, false, false, false, true]);
    for (const one of [...stuck, other]) one.letGo();
    await Promise.all([...stuck, other].map(({ done }) => done));
  });

  test("of one sort leaves a connection for the other", async () => {
    const queue = new TransactionQueue(3, minute);
    const saves = ["a", "b", "c"].map((key) => hold(queue, key));
    const signIn = hold(queue);
    await tick();
    expect([...saves, signIn].map(({ state }) => state.started)).toEqual([true, true, false, true]);
    for (const one of [...saves, signIn]) one.letGo();
    await Promise.all([...saves, signIn].map(({ done }) => done));
  });

  test("runs one after the other with one connection", async () => {
    const queue = new TransactionQueue(1, minute);
    const [first, second] = [hold(queue, "a"), hold(queue)];
    await tick();
    expect([first.state.started, second.state.started]).toEqual([true, false]);
    first.letGo();
    await first.done;
    await tick();
    expect(second.state.started).toBe(true);
    second.letGo();
    await second.done;
  });

  test("is refused after the timeout and leaves the queue", async () => {
    const queue = new TransactionQueue(1, 20);
    const first = hold(queue, "a");
    await expect(queue.run("b", tick)).rejects.toThrow(DatabaseBusy);
    first.letGo();
    await first.done;
    expect(await queue.run("b", async () => "done")).toBe("done");
  });

  test("frees its connection when it fails", async () => {
    const queue = new TransactionQueue(1, minute);
    const failing = queue.run("a", () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await queue.run("a", async () => 1)).toBe(1);
  });
});
