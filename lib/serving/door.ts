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

/** What the steps of the front door work with. */
export type Door = {
  /** The request handler of Next. */
  handle: Handle;
  siteUrl: URL;
  /** On every answer. */
  headers: Record<string, string>;
  /** On answers that are no documents and that nobody may cache, unless a route handler says otherwise. */
  closedHeaders: Record<string, string>;
  isTrusted: (address: string) => boolean;
  renderer: PageRenderer;
  cache: PageCache;
  /** Absent while developing: Next serves them then. */
  files?: StaticFiles | undefined;
  /** Only while developing. */
  reload?: ReloadEvents | undefined;
};

/** A request on its way through the steps. */
export type Call = { req: IncomingMessage; res: ServerResponse; address: Address };

/** The step, or Next for it, has written the answer itself. */
export const answered = Symbol("answered");

/** A step answers, or leaves the request to the next one by returning nothing. */
export type Step = (call: Call, door: Door) => StepOutcome | Promise<StepOutcome>;
export type StepOutcome = Answer | typeof answered | undefined;

export function closedHeaders(headers: Record<string, string>): Record<string, string> {
  return { ...headers, "cache-control": "no-store", "content-security-policy": inertPolicy };
}

/** An answer without a body. */
export function emptyAnswer({ closedHeaders }: Door, status: number, headers: Record<string, string> = {}): Answer {
  return makeAnswer(status, { ...closedHeaders, ...headers }, Buffer.alloc(0));
}

/** The failure page, in the language of the address or else in the one that the visitor likes best. */
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
