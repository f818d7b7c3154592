import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { Thread } from "@/lib/threads/thread";

// A worker that does what its input says: answers, never ends, or exits.
const program = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (word) => {
    if (word === "loop") for (;;);
    if (word === "wait") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
    if (word === "native") require("node:crypto").pbkdf2Sync("a", "b", 6_000_000, 64, "sha512");
    if (word === "throw") throw new Error("thrown");
    if (word === "exit") process.exit(1);
    if (word === "eat") { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
    if (word === "fill") { const all = []; for (;;) all.push(Buffer.alloc(5e6, 1)); }
    parentPort.postMessage(word.toUpperCase());
  });`;

function open(seconds = 2) {
  const opened: Worker[] = [];
  const start = () => {
    const worker = new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
    opened.push(worker);
    return worker;
  };
  return { thread: new Thread<string, string>(start, { seconds, megabytes: 400 }), opened };
}

test("answers inputs in order, with one worker", async () => {
  const { thread, opened } = open();
  const answers = await Promise.all(["a", "b", "c"].map((word) => thread.run(word)));
  expect(answers).toEqual(["A", "B", "C"].map((value) => ({ ok: true, value })));
  expect(opened).toHaveLength(1);
});

test("an input that waits for longer than its limit without using the processor is answered", async () => {
  const { thread, opened } = open(1);
  expect(await thread.run("a")).toEqual({ ok: true, value: "A" });
  expect(await thread.run("wait")).toEqual({ ok: true, value: "WAIT" });
  expect(opened).toHaveLength(1);
});

test("an input that keeps a thread from telling its processor time has an end too", async () => {
  const { thread } = open(0.05);
  expect(await thread.run("native")).toEqual({ ok: false, reason: "slow" });
});

test.each([
  ["loop", "slow"],
  ["throw", "failed"],
  ["exit", "failed"],
  ["eat", "failed"],
  ["fill", "failed"],
])("after an input that makes it %s, the next one is answered by a new worker", async (word, reason) => {
  const { thread, opened } = open(word === "loop" ? 1 : 60);
  const [first, second] = await Promise.all([thread.run(word), thread.run("after")]);
  expect([first, second]).toEqual([
    { ok: false, reason },
    { ok: true, value: "AFTER" },
  ]);
  expect(opened).toHaveLength(2);
});
