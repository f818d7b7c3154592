import { forgottenSince, isListening } from "./tags";

export type Keepable = {
  /** The moment (see tags.ts) at which the rendering began. */
  began: number;
  tags: readonly string[];
  /** Milliseconds since 1970. */
  keptAt: number;
  /** About how many bytes of memory it takes. */
  weight: number;
};

/** A page is rendered anew after an hour even if no save touched it: some texts depend on the day. */
const longestLife = 3_600_000;
/** The part of the memory for pages that were asked for twice. */
const provenPart = 0.8;

/**
 * The finished pages, bounded by bytes, the least recently used dropped first. New pages are on probation and only a second request proves them, so a
 * crawl through a million addresses pushes out other such addresses and not the pages that people read.
 */
export class PageStore<Page extends Keepable> {
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
      this.drop(key);
      return undefined;
    }
    this.#prove(key, page);
    return page;
  }

  /** Refuses what became stale while it was rendered, and what would push out too much. */
  keep(key: string, page: Page): boolean {
    if (this.#isStale(page) || page.weight > this.limit / 8) return false;
    this.drop(key);
    this.#onProbation.set(key, page);
    this.#bytes += page.weight;
    this.#makeRoom();
    return true;
  }

  drop(key: string): void {
    const proven = this.#proven.get(key);
    const page = proven ?? this.#onProbation.get(key);
    if (!page) return;
    if (proven) this.#provenBytes -= proven.weight;
    this.#bytes -= page.weight;
    this.#proven.delete(key);
    this.#onProbation.delete(key);
  }

  #isStale(page: Page): boolean {
    return !isListening() || Date.now() - page.keptAt > longestLife || forgottenSince(page.began, page.tags);
  }

  /** Puts the page behind all others in the order in which they will be dropped. */
  #prove(key: string, page: Page): void {
    if (!this.#proven.delete(key)) {
      this.#onProbation.delete(key);
      this.#provenBytes += page.weight;
    }
    this.#proven.set(key, page);
    for (const [oldKey, old] of this.#proven) {
      if (this.#provenBytes <= this.limit * provenPart || oldKey === key) break;
      this.#proven.delete(oldKey);
      this.#provenBytes -= old.weight;
      this.#onProbation.set(oldKey, old);
    }
  }

  #makeRoom(): void {
    for (const pages of [this.#onProbation, this.#proven]) {
      for (const key of pages.keys()) {
        if (this.#bytes <= this.limit) return;
        this.drop(key);
      }
    }
  }
}
