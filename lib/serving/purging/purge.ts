import { setTimeout as sleep } from "node:timers/promises";
import { errorFields, log } from "@/lib/log";
import { metrics } from "@/lib/metrics/registry";
import { onInvalidated } from "../invalidation";
import { everyPage, surrogateKey } from "./surrogate-keys";

/** In milliseconds. */
const [timeout, firstDelay, longestDelay] = [5_000, 200, 10_000];
/** In milliseconds: a site that had not heard of a save may have answered with the page of before. */
const again = 2_000;
/** With more keys than this, everything is purged. */
const mostKeys = 2_000;
/** So that the header stays below what servers accept. */
const keysPerRequest = 200;

/** Tells one cache which pages are stale, as long as it takes. */
class CachePurger {
  readonly #keys = new Set<string>();
  #isWorking = false;
  #isStopped = false;

  constructor(readonly address: string) {}

  add(keys: readonly string[]): void {
    for (const key of keys) this.#keys.add(key);
    if (this.#keys.size > mostKeys) {
      this.#keys.clear();
      this.#keys.add(everyPage);
    }
    if (!this.#isWorking) void this.#work();
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let delay = firstDelay; this.#keys.size > 0 && !this.#isStopped; ) {
      const keys = [...this.#keys].slice(0, keysPerRequest);
      for (const key of keys) this.#keys.delete(key);
      const isDone = await this.#send(keys);
      if (isDone) delay = firstDelay;
      else {
        for (const key of keys) this.#keys.add(key);
        await sleep(delay, undefined, { ref: false });
        delay = Math.min(delay * 2, longestDelay);
      }
    }
    this.#isWorking = false;
  }

  async #send(keys: string[]): Promise<boolean> {
    try {
      const headers = { "surrogate-key": keys.join(" ") };
      const signal = AbortSignal.timeout(timeout);
      // Whoever answers at another address has purged nothing.
      const answer = await fetch(this.address, { method: "PURGE", headers, signal, redirect: "manual" });
      await answer.arrayBuffer();
      metrics().purges.inc({ outcome: answer.ok ? "done" : "refused" });
      if (!answer.ok) log("warn", "cache.refused", { status: answer.status });
      return answer.ok;
    } catch (error) {
      metrics().purges.inc({ outcome: "failed" });
      log("warn", "cache.unreachable", errorFields(error));
      return false;
    }
  }
}

/**
 * Purges the tags of every save from these caches, and everything when saves may have been missed. It needs the tag
 * listener.
 */
export function purgeCaches(addresses: readonly string[]): { stop: () => Promise<void> } {
  const purgers = addresses.map((address) => new CachePurger(address));
  const purge = (keys: readonly string[]) => {
    for (const purger of purgers) purger.add(keys);
  };
  const end = onInvalidated((tags) => {
    const keys = tags ? [...tags].map(surrogateKey) : [everyPage];
    purge(keys);
    setTimeout(purge, again, keys).unref();
  });
  const stop = async () => {
    end();
    for (const purger of purgers) purger.stop();
  };
  return { stop };
}
