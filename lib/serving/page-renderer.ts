import type { IncomingHttpHeaders } from "node:http";
import { leaveAlone } from "@/lib/database/replicas";
import type { Locale } from "@/lib/i18n/locales";
import { withQuery } from "./addresses";
import { type Answer, makeAnswer, shareBody } from "./answer";
import { developmentPolicy, hashScripts, inertPolicy, makeNonce, nonceRequest, strictPolicy } from "./content-policy";
import { type CollectedAnswer, collectAnswer, type DetachedRequest, type Handle } from "./detached";
import { FailurePages, type FailureStatus } from "./failure-pages";
import type { Cacheable } from "./page-store";
import { type QueryValues, queryText } from "./query-values";
import { beginRendering, type Rendering, renderWithin } from "./rendering";

export type Page = Answer & Cacheable & { isCacheable: boolean };

type Wanted = { url: string; visitor?: IncomingHttpHeaders; form?: Buffer; mayReadReplica?: boolean };
type Settings = { handle: Handle; siteUrl: URL; headers: Record<string, string>; development: boolean };
/** `nonce` is set only for pages with framework scripts. */
type Rendered = { collected: CollectedAnswer; rendering: Rendering; nonce?: string };

/** In milliseconds: longer renderings are abandoned, and whoever waits is told to come back. */
const timeout = 20_000;
/** In milliseconds: what failed sooner was cut off, what failed later waited in vain. */
const cutOffWithin = 3_000;
const passedHeaders = [
  "content-type",
  "content-disposition",
  "location",
  "x-robots-tag",
  "last-modified",
  "link",
] as const;
const revalidated = "public, max-age=0, must-revalidate";

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(Object.assign(new Error("The page took too long"), { code: "ETIMEDOUT" })),
    timeout,
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * The failure status of a rendering, if any. A 404 with an HTML type gets our failure page; a handler's own 404 text
 * (calendar, JSON) is kept.
 */
function failureIn({ collected: { status, headers }, rendering }: Rendered): FailureStatus | undefined {
  if (status >= 500) return rendering.status === 503 ? 503 : 500;
  const type = String(headers["content-type"] ?? "text/html");
  if (status !== 404 || !type.startsWith("text/html")) return undefined;
  return rendering.status === 410 ? 410 : 404;
}

/** Has Next render pages. Public pages are rendered without any visitor header, so one result serves everybody. */
export class PageRenderer {
  readonly failures: FailurePages;

  constructor(readonly settings: Settings) {
    const render = async (path: string) => {
      const rendered = await this.#render({ url: path });
      return rendered.collected.status === 200 ? this.#finish(rendered, 200) : null;
    };
    this.failures = new FailurePages(render, settings.headers);
  }

  /** `locale` is the language of a possible failure page. What a replica could not answer, the primary is asked for. */
  async publicPage(url: string, locale: Locale, from: "primary" | "replicas" = "primary"): Promise<Page> {
    const rendered = await withTimeout(this.#render({ url, mayReadReplica: from === "replicas" }));
    const { replicas } = rendered.rendering;
    if (rendered.collected.status < 500 || replicas.size === 0) return this.#page(rendered, locale);
    const page = await this.publicPage(url, locale);
    // What fails everywhere is no fault of a replica: one broken page must not take all of them from the others.
    if (page.status < 500) for (const replica of replicas) leaveAlone(replica, { reason: "page failed" });
    return page;
  }

  /** A form for people without an account: rendered with its query but without visitor headers, and not cached. */
  async formPage(url: string, locale: Locale): Promise<Answer> {
    const page = await this.publicPage(url, locale);
    return shareBody(page, page.status, { ...page.headers, "cache-control": "no-store", "x-robots-tag": "noindex" });
  }

  /** A page of the account or admin: rendered with the visitor's headers, and not cached. */
  async visitorPage(url: string, locale: Locale, visitor: IncomingHttpHeaders): Promise<Answer> {
    const page = await this.#page(await withTimeout(this.#render({ url, visitor })), locale);
    return shareBody(page, page.status, { ...page.headers, "cache-control": "no-store" });
  }

  async failurePage(locale: Locale, status: FailureStatus): Promise<Answer> {
    return this.#asFailure(await this.failures.answer(locale, status), status);
  }

  /** The failure page with the values of the form that failed, to send again. Not cached. */
  async failedForm(locale: Locale, status: 500 | 503, action: string, typed: QueryValues): Promise<Answer> {
    const url = withQuery(this.failures.pathOf(locale, status), new URLSearchParams({ action }).toString());
    const rendered = await this.#render({ url, form: Buffer.from(queryText(typed)) });
    if (rendered.collected.status !== 200) return this.failurePage(locale, status);
    return this.#asFailure(this.#finish(rendered, status), status);
  }

  /** The HTML of a page of Next, for parsing. */
  async readHtml(url: string): Promise<string> {
    return (await this.#render({ url, visitor: {} })).collected.body.toString("utf8");
  }

  /** A file of the build, as Next serves it. */
  async readFile(url: string): Promise<Buffer> {
    const { status, body } = (await this.#render({ url, visitor: {} })).collected;
    if (status !== 200) throw new Error(`The build has no ${url}`);
    return body;
  }

  #asFailure(answer: Answer, status: FailureStatus): Answer {
    const headers = { ...answer.headers, "cache-control": status < 500 ? revalidated : "no-store" };
    return shareBody(answer, status, status === 503 ? { ...headers, "retry-after": "5" } : headers);
  }

  async #page(rendered: Rendered, locale: Locale): Promise<Page> {
    const { collected, rendering, nonce } = rendered;
    const failure = failureIn(rendered);
    const meta = { version: rendering.version, tags: [...rendering.tags], cachedAt: Date.now() };
    // In development, pages with framework scripts show Next's own error.
    if (failure && !(this.settings.development && failure === 500 && nonce)) {
      const answer = await this.failurePage(locale, failure);
      // All these pages share one body, so only the entry takes memory.
      return { ...answer, ...meta, weight: 2_000, isCacheable: rendering.isCacheable && failure < 500 };
    }
    const answer = this.#finish(rendered, rendering.status ?? collected.status);
    const weight = 4_000 + answer.body.length * 1.6 + meta.tags.length * 50;
    return { ...answer, ...meta, weight, isCacheable: rendering.isCacheable && answer.status < 500 };
  }

  /**
   * A restart of the database or its pooler, and a migration that waits for the same tables, cut statements off. A page
   * only reads, so it is read once more. What a replica could not answer is the primary's.
   */
  async #render(wanted: Wanted) {
    const start = performance.now();
    const first = await this.#renderOnce(wanted);
    const { status, replicas } = first.rendering;
    const wasCutOff = first.collected.status >= 500 && status === 503 && performance.now() - start < cutOffWithin;
    return wasCutOff && replicas.size === 0 ? this.#renderOnce(wanted) : first;
  }

  async #renderOnce({ url, visitor, form, mayReadReplica = false }: Wanted) {
    const { handle, siteUrl } = this.settings;
    const nonce = visitor && makeNonce();
    const headers = {
      ...visitor,
      host: siteUrl.host,
      "x-forwarded-host": siteUrl.host,
      "x-forwarded-proto": siteUrl.protocol.replace(":", ""),
      // For this user agent Next renders title and description into the head instead of streaming them after the body.
      "user-agent": "xarxa",
      accept: "text/html",
      ...(nonce && { "content-security-policy": nonceRequest(nonce) }),
      ...(form && { "content-type": "application/x-www-form-urlencoded", "content-length": String(form.length) }),
    };
    const request: DetachedRequest = form
      ? { method: "POST", url, headers, body: form }
      : { method: "GET", url, headers };
    let document: string | undefined;
    const takeDocument = (html: string) => {
      document = html;
    };
    const rendering: Rendering = { ...beginRendering(), mayReadReplica, takeDocument };
    const answer = await renderWithin(rendering, () => collectAnswer(handle, request));
    const collected = document === undefined ? answer : { ...answer, body: Buffer.from(document) };
    return { collected, rendering, ...(nonce && { nonce }) };
  }

  #finish({ collected, nonce }: Rendered, status: number): Answer {
    const { headers: ownHeaders, body } = collected;
    const headers: Record<string, string> = { ...this.settings.headers, vary: "accept-encoding" };
    for (const name of passedHeaders) if (ownHeaders[name] !== undefined) headers[name] = String(ownHeaders[name]);
    headers["cache-control"] = status < 500 ? revalidated : "no-store";
    headers["content-security-policy"] = inertPolicy;
    if (status >= 300 && status < 400) return makeAnswer(status, headers, Buffer.alloc(0));
    if (!headers["content-type"]?.startsWith("text/html")) return makeAnswer(status, headers, body);
    if (!nonce) return makeAnswer(status, { ...headers, "content-security-policy": strictPolicy() }, body);
    const { html, hashes } = hashScripts(body.toString("utf8"), nonce);
    const policy = this.settings.development ? developmentPolicy : strictPolicy(hashes);
    return makeAnswer(status, { ...headers, "content-security-policy": policy }, Buffer.from(html));
  }
}
