import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/env";

/** What the pace is taken from, so that a test can say how busy the machine is. Times in milliseconds. */
export type PacedMachine = {
  now: () => number;
  /** Of all processors together, since the machine started. */
  processorTimes: () => { idle: number; total: number };
  rest: (milliseconds: number) => Promise<unknown>;
};

function processorTimes() {
  const all = cpus().map(({ times }) => ({
    idle: times.idle,
    total: times.user + times.nice + times.sys + times.idle + times.irq,
  }));
  return {
    idle: all.reduce((sum, { idle }) => sum + idle, 0),
    total: all.reduce((sum, { total }) => sum + total, 0),
  };
}

const thisMachine: PacedMachine = { now: () => performance.now(), processorTimes, rest: (time) => sleep(time) };

/** In milliseconds: less says nothing about processors, whose times are counted in hundredths of a second. */
const [shortestWork, look, longestRest] = [250, 60, 4_000];
/** With so much of the processors idle while it works, nobody waits for it. */
const enoughIdle = 0.4;
/** Others are at work when they use more than this while it does nothing. */
const othersAtWork = 0.25;
/** So many times as long as it worked it rests while others are at work. */
const restsFor = 2;

/**
 * Makes way for readers: called after each piece of work. The reasons are in docs/decisions/002-imports-make-way.md.
 */
export function makePace(
  makesWay = env().IMPORTS_MAKE_WAY === "1",
  machine: PacedMachine = thisMachine,
): () => Promise<void> {
  if (!makesWay) return async () => {};
  const busyBetween = (from: { idle: number; total: number }, to: { idle: number; total: number }) =>
    1 - (to.idle - from.idle) / Math.max(1, to.total - from.total);
  let [began, before] = [machine.now(), machine.processorTimes()];
  return async () => {
    const worked = machine.now() - began;
    if (worked < shortestWork) return;
    const after = machine.processorTimes();
    if (busyBetween(before, after) > 1 - enoughIdle) {
      await machine.rest(look);
      const isOthers = busyBetween(after, machine.processorTimes()) > othersAtWork;
      if (isOthers) await machine.rest(Math.min(longestRest, worked * restsFor) - look);
    }
    [began, before] = [machine.now(), machine.processorTimes()];
  };
}
