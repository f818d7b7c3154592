import { expect, test } from "vitest";
import { makePace } from "@/lib/exchange/import/store/pace";

/** A machine with one processor on which time passes only by work and rest. `others`: the share that others use. */
function machine(others: number) {
  const state = { now: 0, busy: 0, rested: 0 };
  const pass = (time: number, share: number) => {
    state.now += time;
    state.busy += time * Math.min(1, share);
  };
  return {
    state,
    work: (time: number, share: number) => pass(time, share + others),
    now: () => state.now,
    processorTimes: () => ({ idle: state.now - state.busy, total: state.now }),
    rest: async (time: number) => {
      state.rested += time;
      pass(time, others);
    },
  };
}

async function restAfter(others: number, own: number, work = 500) {
  const one = machine(others);
  const makeWay = makePace(true, one);
  one.work(work, own);
  await makeWay();
  return one.state.rested;
}

test("work on an idle machine is not slowed", async () => {
  expect(await restAfter(0, 0.5)).toBe(0);
  expect(await restAfter(0.05, 0.5)).toBe(0);
});

test("while others are at work it rests twice as long as it worked, and no longer than some seconds", async () => {
  expect(await restAfter(0.6, 0.4)).toBe(1_000);
  expect(await restAfter(0.9, 1, 20_000)).toBe(4_000);
});

test("a machine that is busy by this work alone is looked at for a moment", async () => {
  expect(await restAfter(0, 1)).toBe(60);
  expect(await restAfter(0.1, 0.9)).toBe(60);
});

test("pieces too short to say anything are judged together", async () => {
  const one = machine(0.8);
  const makeWay = makePace(true, one);
  for (const _ of [1, 2]) {
    one.work(100, 0.2);
    await makeWay();
  }
  expect(one.state.rested).toBe(0);
  one.work(100, 0.2);
  await makeWay();
  expect(one.state.rested).toBe(600);
});

test("a machine on which nobody waits for it is used to the full", async () => {
  const one = machine(0.8);
  const makeWay = makePace(false, one);
  one.work(500, 0.2);
  await makeWay();
  expect(one.state.rested).toBe(0);
});
