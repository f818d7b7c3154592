import type { IncomingHttpHeaders } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { type Answer, makeAnswer, shareBody } from "./answer";
import {
  developmentPolicy,
  dropScripts,
  hashScripts,
  inertPolicy,
  makeNonce,
  nonceRequest,
  strictPolicy,
} from "./content-policy";
import { type Collected, collectAnswer, type Handle } from "./detached";
import { FailurePages, type FailureStatus } from "./failure-pages";
import { beginRendering, putPieces, type Rendering, renderWithin } from "./rendering";
import type { Keepable } from "./store";

export type Page = Answer & Keepable & { keepable: boolean };

type Settings = { handle: Handle; siteUrl: URL; headers: Record<string, string>; development: boolean };
type Rendered = { collected: Collected; rendering: Rendering; nonce: string; isForVisitor: boolean };

/** A page that takes longer than this is given up: somebody is waiting. */
const patience = 20_000;
const passedOn = ["content-type", "content-disposition", "location", "x-robots-tag"] as const;
const revalidated = "public, max-age=0, must-revalidate";

function giveUpLate<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The page took too long")), patience);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What went wrong in a rendering, if something did. An answer that is no document (JSON, a feed) speaks for itself. */
function failureOf({ status, headers }: Collected, rendering: Rendering): FailureStatus | undefined {
  if (status >= 500) return rendering.status === 503 ? 503 : 500;
  const isDocument = String(headers["content-type"] ?? "").startsWith("text/html");
  if (status !== 404 || !isDocument) return undefined;
  return rendering.status === 410 ? 410 : 404;
}

/** Renders pages for nobody in particular: no header of a visitor reaches them, so the result is good for everybody. */
export class PageMaker {
  readonly failures: FailurePages;

  constructor(readonly settings: Settings) {
    const render = async (path: string) => {
      const rendered = await this.#render(path);
      return rendered.collected.status === 200 ? this.#finish(rendered, 200) : null;
    };
    this.failures = new FailurePages(render, settings.headers);
  }

  /** `locale` is the language of the page that says what went wrong, should something go wrong. */
  async make(url: string, locale: Locale, visitor?: IncomingHttpHeaders): Promise<Page> {
    const rendered = await giveUpLate(this.#render(url, visitor));
    const { collected, rendering } = rendered;
    const failure = failureOf(collected, rendering);
    const kept = { began: rendering.began, tags: [...rendering.tags], keptAt: Date.now() };
    if (failure && !(this.settings.development && failure === 500)) {
      const answer = await this.failed(locale, failure);
      // The body is shared by all such pages: only this entry itself takes memory.
      return { ...answer, ...kept, weight: 2_000, keepable: rendering.keepable && failure < 500 };
    }
    const answer = this.#finish(rendered, rendering.status ?? collected.status);
    const weight = 4_000 + answer.body.length * 1.6 + kept.tags.length * 50;
    return { ...answer, ...kept, weight, keepable: rendering.keepable && answer.status < 500 };
  }

  async failed(locale: Locale, status: FailureStatus): Promise<Answer> {
    const answer = await this.failures.answer(locale, status);
    const headers = { ...answer.headers, "cache-control": status < 500 ? revalidated : "no-store" };
    return shareBody(answer, status, status === 503 ? { ...headers, "retry-after": "5" } : headers);
  }

  /** A form for somebody whom we do not know: with its query, without any header of theirs, for this one request. */
  async makeForm(url: string, locale: Locale): Promise<Answer> {
    const page = await this.make(url, locale);
    const headers = { ...page.headers, "cache-control": "no-store", "x-robots-tag": "noindex" };
    return shareBody(page, page.status, headers);
  }

  /** A page of the part of the site that knows its visitor: rendered with their headers, for them only. */
  async makeForVisitor(url: string, locale: Locale, visitor: IncomingHttpHeaders): Promise<Answer> {
    const page = await this.make(url, locale, visitor);
    return shareBody(page, page.status, { ...page.headers, "cache-control": "no-store" });
  }

  async #render(url: string, visitor?: IncomingHttpHeaders): Promise<Rendered> {
    const { handle, siteUrl } = this.settings;
    const nonce = makeNonce();
    const rendering = beginRendering(!this.settings.development && visitor === undefined);
    const headers = {
      ...visitor,
      host: siteUrl.host,
      "x-forwarded-host": siteUrl.host,
      "x-forwarded-proto": siteUrl.protocol.replace(":", ""),
      // With some user agent Next puts title and description into the head instead of streaming them after the body.
      "user-agent": "xarxa",
      accept: "text/html",
      "content-security-policy": nonceRequest(nonce),
    };
    const collected = await renderWithin(rendering, () => collectAnswer(handle, { method: "GET", url, headers }));
    return { collected, rendering, nonce, isForVisitor: visitor !== undefined };
  }

  #finish(rendered: Rendered, status: number): Answer {
    const { headers: given, body } = rendered.collected;
    const headers: Record<string, string> = { ...this.settings.headers, vary: "accept-encoding" };
    for (const name of passedOn) if (given[name] !== undefined) headers[name] = String(given[name]);
    headers["cache-control"] = status < 500 ? revalidated : "no-store";
    headers["content-security-policy"] = inertPolicy;
    if (status >= 300 && status < 400) return makeAnswer(status, headers, Buffer.alloc(0));
    if (!headers["content-type"]?.startsWith("text/html")) return makeAnswer(status, headers, body);
    const { html, policy } = this.#allowScripts(rendered);
    headers["content-security-policy"] = policy;
    return makeAnswer(status, headers, Buffer.from(html));
  }

  /** Pages for everybody do without the framework; those for one visitor (forms that check while one types) bring it. */
  #allowScripts({ collected: { body }, rendering, nonce, isForVisitor }: Rendered): { html: string; policy: string } {
    const { development } = this.settings;
    const page = body.toString("utf8");
    if (!development && !isForVisitor) {
      return { html: putPieces(dropScripts(page, nonce), rendering), policy: strictPolicy() };
    }
    const { html, hashes } = hashScripts(page, nonce);
    return { html, policy: development ? developmentPolicy : strictPolicy(hashes) };
  }
}
