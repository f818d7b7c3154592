import type { IncomingMessage, ServerResponse } from "node:http";
import { longestBodies, longestBody } from "@/lib/routes/longest-body";
import { withQuery } from "../addresses";
import { type CollectedAnswer, collectAnswer } from "../detached";
import { answered, type Call, type Door, emptyAnswer, failurePage, type Step, type StepOutcome } from "../door";
import { localeOfReferrer } from "../languages";
import { beginRendering, type Rendering, renderWithin } from "../rendering";
import { readBody } from "../request-body";
import { trustedHeaders } from "../visitor-headers";

/** Next fails with other methods, such as TRACE. */
const methods: readonly (string | undefined)[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** These bodies are files: they are streamed, and the handlers limit their size. */
const uploadPaths: readonly string[] = [
  "/api/admin/media/upload",
  "/api/admin/translations/xliff/check",
  "/api/admin/imports",
];
/** In bytes. Below this the handler itself explains which limit was exceeded. */
const maxUploadBytes = 32 * 1_048_576;

/** Adds the default headers before the headers are written, and turns 500 into 503 after a database failure. */
function completeHeaders(res: ServerResponse, door: Door, rendering: Rendering): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse;
  res.writeHead = (...args: unknown[]) => {
    if (res.statusCode === 500 && rendering.status === 503) {
      res.statusCode = 503;
      args[0] = 503;
      res.setHeader("retry-after", "5");
    }
    for (const [name, value] of Object.entries(door.closedHeaders))
      if (!res.hasHeader(name)) res.setHeader(name, value);
    return writeHead(...args);
  };
}

/** Passes the request and response through to Next, for large bodies in either direction. */
async function streamThrough({ req, res }: Call, door: Door, url: string): Promise<StepOutcome> {
  const rendering = beginRendering();
  for (const [name, value] of Object.entries(door.headers)) res.setHeader(name, value);
  completeHeaders(res, door, rendering);
  req.headers = trustedHeaders(req, door.siteUrl, door.isTrusted);
  req.url = url;
  await renderWithin(rendering, () => door.handle(req, res));
  return answered;
}

/** Turns Next's 500 into a 503 when a handler failed without its database. */
function unavailable(collected: CollectedAnswer, rendering: Rendering): CollectedAnswer {
  if (collected.status !== 500 || rendering.status !== 503) return collected;
  return { ...collected, status: 503, headers: { ...collected.headers, "retry-after": "5" } };
}

const wantsPage = (req: IncomingMessage) => (req.headers.accept ?? "").includes("text/html");

/**
 * After a failed form, browsers get the failure page with the typed values; other clients get the handler's response.
 */
async function failedRoute(
  call: Call,
  door: Door,
  collected: CollectedAnswer,
  rendering: Rendering,
): Promise<StepOutcome> {
  const { req } = call;
  if (collected.status < 500 || collected.body.length > 0 || !wantsPage(req)) return undefined;
  const status = collected.status === 503 ? 503 : 500;
  const locale = localeOfReferrer(req.headers.referer);
  const typed = rendering.typed;
  if (!typed || !locale) return failurePage(call, door, status, locale);
  return door.renderer.failedForm(locale, status, call.address.path, typed);
}

function write({ req, res }: Call, door: Door, { status, headers, body }: CollectedAnswer): typeof answered {
  const { "transfer-encoding": _chunked, connection: _connection, ...own } = headers;
  const all = { ...door.closedHeaders, ...own, ...door.headers, "content-length": String(body.length) };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) res.setHeader(name, value);
  res.statusCode = status;
  res.end(req.method === "HEAD" ? undefined : body);
  return answered;
}

async function answerApi(call: Call, door: Door, url: string): Promise<StepOutcome> {
  const { req, address } = call;
  const method = req.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? await readBody(req, longestBodies[address.path] ?? longestBody) : Buffer.alloc(0);
  if (!body) return emptyAnswer(door, 413, { connection: "close" });
  const headers = trustedHeaders(req, door.siteUrl, door.isTrusted);
  const rendering = beginRendering();
  const answer = await renderWithin(rendering, () => collectAnswer(door.handle, { method, url, headers, body }));
  const collected = unavailable(answer, rendering);
  return (await failedRoute(call, door, collected, rendering)) ?? write(call, door, collected);
}

/** A file that may be larger than the memory. */
const downloadPath = "/api/admin/city-exports/file";

/** Files, which are streamed. */
const isFolder = (first: string | undefined) => first === "media" || first === "data";

/**
 * `/api`, `/media` and `/data`: the only URLs that accept bodies, and besides the visitor's pages the only ones that see visitor
 * headers.
 */
export const answerRouteHandler: Step = (call, door) => {
  const { req, address } = call;
  const first = address.segments[0];
  if (first !== "api" && !isFolder(first)) return undefined;
  if (!methods.includes(req.method)) return emptyAnswer(door, 405, { allow: methods.join(", "), connection: "close" });
  const isUpload = uploadPaths.includes(address.path) && req.method === "POST";
  if (isUpload && Number(req.headers["content-length"] ?? 0) > maxUploadBytes)
    return emptyAnswer(door, 413, { connection: "close" });
  const url = withQuery(address.path, address.search);
  const isFile = isFolder(first) || address.path === downloadPath;
  return isUpload || isFile ? streamThrough(call, door, url) : answerApi(call, door, url);
};
