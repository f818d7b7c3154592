import type { IncomingMessage, ServerResponse } from "node:http";
import { type Locale, locales } from "@/lib/i18n/locales";
import { describeError, log } from "@/lib/log";
import { longestBodies, longestBody } from "@/lib/routes/longest-body";
import {
  type Address,
  failureSegment,
  formSegments,
  neutralSegments,
  pageAddress,
  parseAddress,
  visitorSegments,
} from "./addresses";
import { makeAnswer } from "./answer";
import { inertPolicy } from "./content-policy";
import { type Handle, makeRequest } from "./detached";
import type { FailureStatus } from "./failure-pages";
import { bestLocale } from "./languages";
import { PageMaker } from "./page-maker";
import { PageShelf } from "./page-shelf";
import { beginRendering, renderWithin } from "./rendering";
import { readBody } from "./request-body";
import { securityHeaders } from "./security-headers";
import { sendAnswer } from "./send";
import { StaticFiles } from "./static-files";
import { trustedHeaders, trustProxies } from "./visitor-headers";

export type FrontDoorSettings = {
  /** Next's request handler. */
  handle: Handle;
  siteUrl: string;
  trustedProxies: readonly string[];
  pageCacheBytes: number;
  buildFolder: string;
  publicFolder: string;
  development: boolean;
};

/** Route handlers cannot replace a header that is set before them, so these are filled in when they are done. */
function setUnlessSaid(res: ServerResponse, headers: Record<string, string>): void {
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  res.writeHead = (...given: unknown[]) => {
    for (const [name, value] of Object.entries(headers)) if (!res.hasHeader(name)) res.setHeader(name, value);
    return writeHead(...given);
  };
}

/** What a route handler can be asked with. Next itself fails at others, TRACE for one. */
const routeMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const longestAddress = 2_048;
/** Route handlers that take files: their bodies go through as they come, and they set their own limit. */
const uploadPaths: readonly string[] = ["/api/admin/media/upload", "/api/admin/translations/xliff/check"];
/** Above this nobody meant to upload a picture or a translation: refused before the first byte. Below, the handler says kindly what is too large. */
const longestUpload = 32 * 1_048_576;

export function createFrontDoor(settings: FrontDoorSettings) {
  const { handle, development } = settings;
  const siteUrl = new URL(settings.siteUrl);
  const headers = securityHeaders(settings.siteUrl);
  /** A route handler may say otherwise; until then its answers are kept by nobody and are no documents. */
  const closedHeaders = { ...headers, "cache-control": "no-store", "content-security-policy": inertPolicy };
  const isTrusted = trustProxies(settings.trustedProxies);
  const maker = new PageMaker({ handle, siteUrl, headers, development });
  const shelf = new PageShelf(maker, settings.pageCacheBytes, !development);
  const files = development ? undefined : new StaticFiles(settings.buildFolder, settings.publicFolder, headers);

  function refuse(req: IncomingMessage, res: ServerResponse, status: number, more: Record<string, string> = {}): void {
    sendAnswer(req, res, makeAnswer(status, { ...closedHeaders, ...more }, Buffer.alloc(0)));
  }

  function redirect(req: IncomingMessage, res: ServerResponse, status: 307 | 308, to: string, vary?: string): void {
    const more = { location: to, "cache-control": "no-cache" };
    sendAnswer(req, res, makeAnswer(status, { ...closedHeaders, ...more, ...(vary && { vary }) }, Buffer.alloc(0)));
  }

  async function sendFailure(
    req: IncomingMessage,
    res: ServerResponse,
    status: FailureStatus,
    locale?: Locale,
  ): Promise<void> {
    const answer = await maker.failed(locale ?? bestLocale(req.headers["accept-language"]), status);
    if (locale) return sendAnswer(req, res, answer);
    sendAnswer(req, res, {
      ...answer,
      headers: { ...answer.headers, vary: "accept-encoding, accept-language" },
      heads: new Map(),
    });
  }

  /** Straight to Next with the visitor's own request: route handlers, and everything of the development server. */
  async function passOn(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    const given = development ? { ...req.headers } : trustedHeaders(req, siteUrl, isTrusted);
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    if (!development) setUnlessSaid(res, closedHeaders);
    const hasBody = req.method !== "GET" && req.method !== "HEAD";
    const isUpload = hasBody && uploadPaths.includes(url.split("?")[0]!);
    if (isUpload && Number(req.headers["content-length"] ?? 0) > longestUpload)
      return refuse(req, res, 413, { connection: "close" });
    if (!hasBody || isUpload) {
      req.headers = given;
      req.url = url;
      await renderWithin(beginRendering(), () => handle(req, res));
      return;
    }
    const body = await readBody(req, longestBodies[url.split("?")[0]!] ?? longestBody);
    if (!body) return refuse(req, res, 413, { connection: "close" });
    const request = makeRequest({ method: req.method ?? "POST", url, headers: given, body });
    await renderWithin(beginRendering(), () => handle(request, res));
  }

  async function sendPage(req: IncomingMessage, res: ServerResponse, address: Address): Promise<void> {
    const page = pageAddress(address);
    const url = page.query ? `${page.path}?${page.query}` : page.path;
    if (url !== address.asked) return redirect(req, res, 308, url);
    const kept = shelf.find(url);
    if (kept) return sendAnswer(req, res, kept);
    if (address.locale && address.segments[1] === failureSegment) return sendFailure(req, res, 404, address.locale);
    const locale = address.locale ?? bestLocale(req.headers["accept-language"]);
    const made = await shelf.make(url, page.keepable, locale);
    sendAnswer(req, res, made);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = req.url ?? "/";
    if (target.length > longestAddress) return refuse(req, res, 414);
    const address = parseAddress(target);
    if (!address)
      return sendFailure(
        req,
        res,
        400,
        locales.find((locale) => target.startsWith(`/${locale}/`)),
      );
    const { path, segments, locale, search } = address;
    const first = segments[0];
    const isRoute = first === "api" || first === "media";
    if (isRoute && !routeMethods.includes(req.method ?? ""))
      return refuse(req, res, 405, { allow: routeMethods.join(", "), connection: "close" });
    if (isRoute) return await passOn(req, res, search ? `${path}?${search}` : path);
    if (first === "_next" && segments[1] === "image") return sendFailure(req, res, 404);
    if (development && (first === "_next" || first?.startsWith("__next") || req.headers.rsc))
      return await passOn(req, res, target);
    if (req.method !== "GET" && req.method !== "HEAD")
      return refuse(req, res, 405, { allow: "GET, HEAD", connection: "close" });
    const file = files?.find(path);
    if (file) return sendAnswer(req, res, await file);
    if (first === "_next") return sendFailure(req, res, 404);
    if (!first) return redirect(req, res, 307, `/${bestLocale(req.headers["accept-language"])}`, "accept-language");
    if (!locale && !neutralSegments.includes(first)) return sendFailure(req, res, 404);
    if (locale && visitorSegments.includes(segments[1] ?? "")) {
      const url = search ? `${path}?${search}` : path;
      return sendAnswer(req, res, await maker.makeForVisitor(url, locale, trustedHeaders(req, siteUrl, isTrusted)));
    }
    if (locale && formSegments.includes(segments[1] ?? ""))
      return sendAnswer(req, res, await maker.makeForm(search ? `${path}?${search}` : path, locale));
    await sendPage(req, res, address);
  }

  /** Whatever happens inside, somebody is waiting for an answer. */
  async function recover(req: IncomingMessage, res: ServerResponse, error: unknown): Promise<void> {
    log("error", "request.failed", describeError(error));
    if (res.headersSent || res.destroyed) return void res.destroy();
    await sendFailure(req, res, 500);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res)
      .catch((error) => recover(req, res, error))
      .catch(() => res.destroy());
  };
}
