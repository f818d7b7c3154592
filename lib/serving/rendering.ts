import { AsyncLocalStorage } from "node:async_hooks";
import type { Replica } from "@/lib/database/replicas";
import { currentVersion } from "./invalidation";
import type { QueryValues } from "./query-values";
import { shareInProcess } from "./shared";

export type PageStatus = 404 | 410 | 503;

/** What a page or route reports while it runs; the front door reads it afterwards. */
export type Rendering = {
  /** The invalidation version before anything was read. */
  readonly version: number;
  readonly tags: Set<string>;
  /** The page has declared its dependencies (maybe none), so it may be cached. */
  isCacheable: boolean;
  /** Reads may go to a replica that shows every save heard of. */
  mayReadReplica: boolean;
  /** The replicas that were asked. */
  readonly replicas: Set<Replica>;
  status?: PageStatus;
  /** Values of a form that failed, offered to send again. */
  typed?: QueryValues;
  /** Takes a document from its page: a response would turn it into a stream of bytes, and the front door back. */
  takeDocument?: (html: string) => void;
};

const storage = shareInProcess("rendering", () => new AsyncLocalStorage<Rendering>());

/** Notes the version before anything is read. */
export function beginRendering(): Rendering {
  return {
    version: currentVersion(),
    tags: new Set(),
    isCacheable: false,
    mayReadReplica: false,
    replicas: new Set(),
  };
}

/** Runs `render` so that `currentRendering` returns `rendering`. */
export function renderWithin<T>(rendering: Rendering, render: () => T): T {
  return storage.run(rendering, render);
}

/** Undefined outside a page: in scripts, tests and jobs. */
export function currentRendering(): Rendering | undefined {
  return storage.getStore();
}
