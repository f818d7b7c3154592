import { describeError, log } from "@/lib/log";
import { deliverNext } from "./deliver";
import { openMailServer, type Send } from "./send";

const pause = 2_000;

/** Sends what is due until nothing is. */
async function sendDue(send: Send, isStopping: () => boolean): Promise<void> {
  while (!isStopping()) {
    const outcome = await deliverNext(send, new Date());
    if (outcome === "idle") return;
    log(outcome === "sent" ? "debug" : "warn", "mail.delivery", { outcome });
  }
}

/** Works the outbox off until it is stopped. Any number of workers may run; an e-mail in hand is finished first. */
export function startMailWork(): { stop: () => Promise<void> } {
  const server = openMailServer();
  let stopping = false;
  let wake = () => {};
  const work = async () => {
    while (server && !stopping) {
      await sendDue(server.send, () => stopping).catch((error) => log("error", "mail.failed", describeError(error)));
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, pause);
      wake = resolve;
      if (!stopping) await promise;
      clearTimeout(timer);
    }
  };
  const working = work();
  const stop = async () => {
    stopping = true;
    wake();
    await working;
    server?.close();
  };
  return { stop };
}
