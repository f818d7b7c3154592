import type { Locale } from "@/lib/i18n/locales";
import { metrics } from "@/lib/metrics/registry";
import { traced } from "@/lib/traces/span";
import { currentVersion, isInvalidatedSince, isListening } from "./invalidation";
import type { Page, PageRenderer } from "./page-renderer";
import { PageStore } from "./page-store";
import { keepBefore } from "./purging/surrogate-keys";

type Pending = { version: number; page: Promise<Page> };

/** The cache of public pages. Concurrent requests for one page share its rendering. */
export class PageCache {
  readonly #store: PageStore<Page>;
  readonly #pending = new Map<string, Pending>();

  constructor(
    readonly renderer: PageRenderer,
    bytes: number,
    readonly isEnabled: boolean,
    /** A cache before the sites keeps pages by tag, too, and is told when they are stale. */
    readonly isPurgedBefore: boolean,
  ) {
    this.#store = new PageStore(bytes);
  }

  find(url: string): Page | undefined {
    const page = this.isEnabled ? this.#store.find(url) : undefined;
    if (page) metrics().pages.inc({ outcome: "hit" });
    return page;
  }

  /** `isCacheable` is about the URL; the page decides as well. */
  render(url: string, isCacheable: boolean, locale: Locale): Promise<Page> {
    const running = this.#pending.get(url);
    // A rendering that began before an invalidation must not be shared with later requests.
    if (running?.version === currentVersion()) {
      metrics().pages.inc({ outcome: "shared" });
      return running.page;
    }
    const pending = { version: currentVersion(), page: this.#renderAndAdd(url, isCacheable, locale) };
    this.#pending.set(url, pending);
    const finish = () => this.#pending.get(url) === pending && this.#pending.delete(url);
    pending.page.then(finish, finish);
    return pending.page;
  }

  async #renderAndAdd(url: string, isCacheable: boolean, locale: Locale): Promise<Page> {
    const { pages, renderings, cacheBytes, cachePages } = metrics();
    pages.inc({ outcome: "rendered" });
    const finish = renderings.startTimer();
    const render = () => this.renderer.publicPage(url, locale, "replicas");
    const rendered = await traced("render page", {}, render).finally(finish);
    const page = this.#mayKeepBefore(url, rendered) ? keepBefore(rendered, this.isPurgedBefore) : rendered;
    if (this.isEnabled && isCacheable && page.isCacheable) this.#store.add(url, page);
    cacheBytes.set(this.#store.bytes);
    cachePages.set(this.#store.size);
    return page;
  }

  /** Data are not: their answers say how many more a client may ask for. */
  #mayKeepBefore(url: string, { isCacheable, version, tags }: Page): boolean {
    if (!this.isEnabled || !isCacheable || url.startsWith("/api/")) return false;
    return isListening() && !isInvalidatedSince(version, tags);
  }
}
