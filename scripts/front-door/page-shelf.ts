import type { Locale } from "@/lib/i18n/locales";
import type { PageAddress } from "@/lib/pages/addresses";
import { PageStore } from "@/lib/pages/store";
import { currentMoment } from "@/lib/pages/tags";
import type { Page, PageMaker } from "./page-maker";

type Flight = { moment: number; page: Promise<Page> };

/** Takes a page from the store or has it made, once for all who ask for it at the same time. */
export class PageShelf {
  readonly store: PageStore<Page>;
  readonly #flights = new Map<string, Flight>();

  constructor(
    readonly maker: PageMaker,
    bytes: number,
    readonly keeps: boolean,
  ) {
    this.store = new PageStore(bytes);
  }

  find(key: string): Page | undefined {
    return this.keeps ? this.store.find(key) : undefined;
  }

  make(key: string, address: PageAddress, locale: Locale): Promise<Page> {
    const running = this.#flights.get(key);
    // After a save nobody may be given a page whose rendering began before it.
    if (running?.moment === currentMoment()) return running.page;
    const flight = { moment: currentMoment(), page: this.#makeAndKeep(key, address, locale) };
    this.#flights.set(key, flight);
    const land = () => this.#flights.get(key) === flight && this.#flights.delete(key);
    flight.page.then(land, land);
    return flight.page;
  }

  async #makeAndKeep(key: string, { query, path, keepable }: PageAddress, locale: Locale): Promise<Page> {
    const page = await this.maker.make(query ? `${path}?${query}` : path, locale);
    if (this.keeps && keepable && page.keepable) this.store.keep(key, page);
    return page;
  }
}
