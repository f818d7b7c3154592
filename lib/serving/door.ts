import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import type { Address } from "./addresses";
import { type Answer, makeAnswer } from "./answer";
import { inertPolicy } from "./content-policy";
import type { Handle } from "./detached";
import type { FailureStatus } from "./failure-pages";
import { bestLocale } from "./languages";
import type { PageCache } from "./page-cache";
import type { PageRenderer } from "./page-renderer";
import type { ReloadEvents } from "./reload-events";
import type { StaticFiles } from "./static-files";

/** What the steps of the front door share. */
export type Door = {
  /** Next's request handler. */
  handle: Handle;
  siteUrl: URL;
  /** Headers for every response. */
  headers: Record<string, string>;
  /** Default headers for responses that are neither documents nor cacheable; route handlers can override them. */
  closedHeaders: Record<string, string>;
  isTrusted: (address: string) => boolean;
  renderer: PageRenderer;
  cache: PageCache;
  /** Resolves when this process has heard of every save answered so far; rejects without the database. */
  hearSaves: () => Promise<void>;
  /** Undefined in development, where Next serves them. */
  files?: StaticFiles | undefined;
  /** In development only. */
  reload?: ReloadEvents | undefined;
};

/** A request passing through the steps. */
export type Call = { req: IncomingMessage; res: ServerResponse; address: Address };

/** Returned when the response has already been written. */
export const answered = Symbol("answered");

/** A step returns an answer, or undefined to pass the request on. */
export type Step = (call: Call, door: Door) => StepOutcome | Promise<StepOutcome>;
export type StepOutcome = Answer | typeof answered | undefined;

export function closedHeaders(headers: Record<string, string>): Record<string, string> {
  return { ...headers, "cache-control": "no-store", "content-security-policy": inertPolicy };
}

/** A response without a body. */
export function emptyAnswer({ closedHeaders }: Door, status: number, headers: Record<string, string> = {}): Answer {
  return makeAnswer(status, { ...closedHeaders, ...headers }, Buffer.alloc(0));
}

/** The failure page in the language of the URL, or else the visitor's preferred one. */
export async function failurePage(
  { req }: Pick<Call, "req">,
  { renderer }: Door,
  status: FailureStatus,
  locale?: Locale,
): Promise<Answer> {
  if (locale) return renderer.failurePage(locale, status);
  const answer = await renderer.failurePage(bestLocale(req.headers["accept-language"]), status);
  return { ...answer, headers: { ...answer.headers, vary: "accept-encoding, accept-language" }, heads: new Map() };
}
