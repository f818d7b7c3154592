import { AsyncLocalStorage } from "node:async_hooks";
import { currentVersion } from "./invalidation";
import type { QueryValues } from "./query-values";
import { shareInProcess } from "./shared";

export type PageStatus = 404 | 410 | 503;

/** What a page or route says about itself while it runs; the front door reads it afterwards. */
export type Rendering = {
  /** The version of the data before anything was read. */
  readonly version: number;
  readonly tags: Set<string>;
  /** The page has said what it depends on (even if on nothing), so it may be cached. */
  isCacheable: boolean;
  status?: PageStatus;
  /** What a form held that could not be handled now: its sender is offered to send it again. */
  typed?: QueryValues;
};

const storage = shareInProcess("rendering", () => new AsyncLocalStorage<Rendering>());

export function beginRendering(): Rendering {
  return { version: currentVersion(), tags: new Set(), isCacheable: false };
}

export function renderWithin<T>(rendering: Rendering, render: () => T): T {
  return storage.run(rendering, render);
}

/** Undefined in scripts, tests and jobs, where the same read functions run without a page around them. */
export function currentRendering(): Rendering | undefined {
  return storage.getStore();
}
