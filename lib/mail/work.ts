import { errorFields, log } from "@/lib/log";
import { metrics } from "@/lib/metrics/registry";
import { openTrace } from "@/lib/traces/span";
import { deliverNext } from "./deliver";
import type { NoteOutcome } from "./outcome";
import { openMailServer, type Send } from "./send";
import { usualWaits, type Waits } from "./waits";

/** Emails that one worker sends concurrently. */
export const concurrency = 4;

type Options = { note?: NoteOutcome; waits?: Waits };

/** Sends due emails until none is left. */
async function sendDue(send: Send, options: Options, isStopping: () => boolean): Promise<void> {
  while (!isStopping()) {
    const trace = openTrace("email", "internal");
    const outcome = await trace.run(() => deliverNext({ send, ...options }, new Date()));
    if (outcome === "idle") return;
    trace.end({ "xarxa.outcome": outcome }, outcome !== "accepted");
    metrics().deliveries.inc({ outcome });
    log(outcome === "accepted" ? "debug" : "warn", "mail.delivery", { outcome });
  }
}

/** Sends due emails until stopped. */
function startSender(send: Send, options: Options): { stop: () => Promise<void> } {
  let stopping = false;
  let wake = () => {};
  const work = async () => {
    while (!stopping) {
      await sendDue(send, options, () => stopping).catch((error) => log("error", "mail.failed", errorFields(error)));
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

/** Sends the outbox until stopped; the current emails are finished first. Several workers can run. */
export function startMailWork(options: Options = {}): { stop: () => Promise<void> } {
  const server = openMailServer();
  const running = server ? Array.from({ length: concurrency }, () => startSender(server.send, options)) : [];
  const stop = async () => {
    await Promise.all(running.map((sender) => sender.stop()));
    server?.close();
  };
  return { stop };
}
