import { STATUS_CODES } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { failureSegment } from "./addresses";
import { type Answer, makeAnswer } from "./answer";
import { inertPolicy } from "./content-policy";

export type FailureStatus = 400 | 404 | 410 | 500 | 503;

/** Our own pages for what went wrong, one per language and status, rendered once. They read no data, so they cannot fail later. */
export class FailurePages {
  readonly #ready = new Map<string, Answer>();

  /** `render` gives the page at an address, or null when even that fails. */
  constructor(
    readonly render: (path: string) => Promise<Answer | null>,
    readonly headers: Record<string, string>,
  ) {}

  /** A link that cannot be read gets the text of one that leads nowhere. */
  pathOf(locale: Locale, status: FailureStatus): string {
    return `/${locale}/${failureSegment}/${status === 400 ? 404 : status}`;
  }

  async answer(locale: Locale, status: FailureStatus): Promise<Answer> {
    const path = this.pathOf(locale, status);
    const ready = this.#ready.get(path);
    if (ready) return ready;
    const page = await this.render(path).catch(() => null);
    if (!page) return this.#plainAnswer(status);
    this.#ready.set(path, page);
    return page;
  }

  #plainAnswer(status: FailureStatus): Answer {
    const headers = {
      ...this.headers,
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": inertPolicy,
    };
    return makeAnswer(status, headers, Buffer.from(`${status} ${STATUS_CODES[status]}\n`));
  }
}
