import { AsyncLocalStorage } from "node:async_hooks";
import { shareInProcess } from "./shared";
import { currentMoment } from "./tags";

export type PageStatus = 404 | 410 | 503;

/** What a page says about itself while it is rendered; the front door reads it afterwards. */
export type Rendering = {
  /** The moment before anything was read. */
  readonly began: number;
  readonly tags: Set<string>;
  /** The page has said what it depends on (even if on nothing): it may be kept. */
  keepable: boolean;
  status?: PageStatus;
};

const storage = shareInProcess("rendering", () => new AsyncLocalStorage<Rendering>());

export function beginRendering(): Rendering {
  return { began: currentMoment(), tags: new Set(), keepable: false };
}

export function renderWithin<T>(rendering: Rendering, render: () => T): T {
  return storage.run(rendering, render);
}

/** Undefined in scripts, tests and jobs, where the same read functions run without a page around them. */
export function currentRendering(): Rendering | undefined {
  return storage.getStore();
}
