import type { Locale } from "@/lib/i18n/locales";
import type { Page, PageMaker } from "./page-maker";
import { PageStore } from "./store";
import { currentMoment } from "./tags";

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

  find(url: string): Page | undefined {
    return this.keeps ? this.store.find(url) : undefined;
  }

  /** `keepable`: whether pages at such an address are worth their place; the page itself has a say too. */
  make(url: string, keepable: boolean, locale: Locale): Promise<Page> {
    const running = this.#flights.get(url);
    // After a save nobody may be given a page whose rendering began before it.
    if (running?.moment === currentMoment()) return running.page;
    const flight = { moment: currentMoment(), page: this.#makeAndKeep(url, keepable, locale) };
    this.#flights.set(url, flight);
    const land = () => this.#flights.get(url) === flight && this.#flights.delete(url);
    flight.page.then(land, land);
    return flight.page;
  }

  async #makeAndKeep(url: string, keepable: boolean, locale: Locale): Promise<Page> {
    const page = await this.maker.make(url, locale);
    if (this.keeps && keepable && page.keepable) this.store.keep(url, page);
    return page;
  }
}
