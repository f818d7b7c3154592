import { STATUS_CODES } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { failureSegment } from "./addresses";
import { type Answer, makeAnswer } from "./answer";
import { inertPolicy } from "./content-policy";

export type FailureStatus = 400 | 404 | 410 | 500 | 503;

/**
 * The failure pages, rendered once per language and status. They read no data, so they also work without the database.
 */
export class FailurePages {
  readonly #ready = new Map<string, Answer>();

  /** `render` returns the page at a path, or null when it fails. */
  constructor(
    readonly render: (path: string) => Promise<Answer | null>,
    readonly headers: Record<string, string>,
  ) {}

  /** A malformed URL shows the text of a page that does not exist. */
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
