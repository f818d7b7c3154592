import { describeError, log } from "@/lib/log";
import { deliverNext } from "./deliver";
import type { NoteOutcome } from "./outcome";
import { openMailServer, type Send } from "./send";
import { usualWaits, type Waits } from "./waits";

/** So many e-mails of one worker are on their way at once. */
export const lanes = 4;

type Options = { note?: NoteOutcome; waits?: Waits };

/** Sends what is due until nothing is. */
async function sendDue(send: Send, options: Options, isStopping: () => boolean): Promise<void> {
  while (!isStopping()) {
    const outcome = await deliverNext({ send, ...options }, new Date());
    if (outcome === "idle") return;
    log(outcome === "accepted" ? "debug" : "warn", "mail.delivery", { outcome });
  }
}

/** One e-mail after the other, until it is stopped. */
function startLane(send: Send, options: Options): { stop: () => Promise<void> } {
  let stopping = false;
  let wake = () => {};
  const work = async () => {
    while (!stopping) {
      await sendDue(send, options, () => stopping).catch((error) => log("error", "mail.failed", describeError(error)));
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, (options.waits ?? usualWaits).pause);
      wake = resolve;
      if (!stopping) await promise;
      clearTimeout(timer);
    }
  };
  const working = work();
  const stop = () => {
    stopping = true;
    wake();
    return working;
  };
  return { stop };
}

/** Works the outbox off until it is stopped. Any number of workers may run; an e-mail in hand is finished first. */
export function startMailWork(options: Options = {}): { stop: () => Promise<void> } {
  const server = openMailServer();
  const running = server ? Array.from({ length: lanes }, () => startLane(server.send, options)) : [];
  const stop = async () => {
    await Promise.all(running.map((lane) => lane.stop()));
    server?.close();
  };
  return { stop };
}
