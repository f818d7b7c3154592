import type { Server } from "node:http";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { startDraining } from "../../lib/operating/draining";

// How a site stops without anybody noticing.

/** Says for a while that it stops, and answers meanwhile: whoever asks how it is sends readers to another site. */
export async function drain(server: Server, seconds: number): Promise<void> {
  if (seconds === 0) return;
  startDraining();
  // A connection that is kept would be closed just when somebody uses it.
  server.prependListener("request", (_, res) => res.setHeader("connection", "close"));
  await sleep(seconds * 1000);
}

const mostTurns = 200;

/**
 * Connections that wait when the server closes are reset, and what was sent on them is lost. They are accepted at the
 * beginning of each turn: after a turn without work there are none.
 */
async function untilNobodyWaits(): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = performance.now();
    await nextTurn();
    if (performance.now() - before < 0.5) return;
  }
}

/** Takes no new connections. Resolves when everything that was asked is answered, or after so many milliseconds. */
export async function finishAnswers(server: Server, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await untilNobodyWaits();
  server.close(() => resolve());
  // A connection that is kept open becomes idle when its answer is sent.
  const closing = setInterval(() => server.closeIdleConnections(), 20);
  setTimeout(() => server.closeAllConnections(), patience).unref();
  await promise;
  clearInterval(closing);
}
