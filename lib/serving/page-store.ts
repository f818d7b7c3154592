import { isInvalidatedSince, isListening } from "./invalidation";

export type Cacheable = {
  /** The invalidation version at which rendering began. */
  version: number;
  tags: readonly string[];
  /** In milliseconds since 1970. */
  cachedAt: number;
  /** Approximate memory in bytes. */
  weight: number;
};

/** In milliseconds: pages expire after an hour, because some texts depend on the day. */
const maxAge = 3_600_000;
/** The share of memory for pages that were requested at least twice. */
const provenShare = 0.8;

/**
 * A bounded LRU cache in two segments: pages requested once are on probation, so that a crawl of many URLs evicts other
 * such pages instead of popular ones.
 */
export class PageStore<Page extends Cacheable> {
  readonly #onProbation = new Map<string, Page>();
  readonly #proven = new Map<string, Page>();
  #provenBytes = 0;
  #bytes = 0;

  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#onProbation.size + this.#proven.size;
  }

  find(key: string): Page | undefined {
    const page = this.#proven.get(key) ?? this.#onProbation.get(key);
    if (!page) return undefined;
    if (this.#isStale(page)) {
      this.delete(key);
      return undefined;
    }
    this.#promote(key, page);
    return page;
  }

  /** Returns false for a page that became stale while rendering, or that is larger than an eighth of the cache. */
  add(key: string, page: Page): boolean {
    if (this.#isStale(page) || page.weight > this.limit / 8) return false;
    this.delete(key);
    this.#onProbation.set(key, page);
    this.#bytes += page.weight;
    this.#evict();
    return true;
  }

  delete(key: string): void {
    const proven = this.#proven.get(key);
    const page = proven ?? this.#onProbation.get(key);
    if (!page) return;
    if (proven) this.#provenBytes -= proven.weight;
    this.#bytes -= page.weight;
    this.#proven.delete(key);
    this.#onProbation.delete(key);
  }

  #isStale(page: Page): boolean {
    return !isListening() || Date.now() - page.cachedAt > maxAge || isInvalidatedSince(page.version, page.tags);
  }

  /** Makes the page the most recently used; pages that no longer fit the proven segment go back on probation. */
  #promote(key: string, page: Page): void {
    if (!this.#proven.delete(key)) {
      this.#onProbation.delete(key);
      this.#provenBytes += page.weight;
    }
    this.#proven.set(key, page);
    for (const [oldKey, old] of this.#proven) {
      if (this.#provenBytes <= this.limit * provenShare || oldKey === key) break;
      this.#proven.delete(oldKey);
      this.#provenBytes -= old.weight;
      this.#onProbation.set(oldKey, old);
    }
  }

  #evict(): void {
    for (const pages of [this.#onProbation, this.#proven]) {
      for (const key of pages.keys()) {
        if (this.#bytes <= this.limit) return;
        this.delete(key);
      }
    }
  }
}
