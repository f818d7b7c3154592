import type { IncomingMessage, ServerResponse } from "node:http";
import { longestBodies, longestBody } from "@/lib/routes/longest-body";
import { withQuery } from "../addresses";
import { type Collected, collectAnswer } from "../detached";
import { answered, type Call, type Door, emptyAnswer, failurePage, type Step, type StepOutcome } from "../door";
import { localeOfReferrer } from "../languages";
import { beginRendering, type Rendering, renderWithin } from "../rendering";
import { readBody } from "../request-body";
import { trustedHeaders } from "../visitor-headers";

/** Next itself fails at other methods, TRACE for one. */
const methods: readonly (string | undefined)[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** Their bodies are files: they stream through, and the handler sets a limit of its own. */
const uploadPaths: readonly string[] = ["/api/admin/media/upload", "/api/admin/translations/xliff/check"];
/** Above this nobody meant to upload a picture or a translation. Below, the handler says kindly what is too large. */
const longestUpload = 32 * 1_048_576;

/** Before its headers are written: what every answer carries, and 503 for a handler that failed without its database. */
function completeHeaders(res: ServerResponse, door: Door, rendering: Rendering): void {
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  res.writeHead = (...given: unknown[]) => {
    if (res.statusCode === 500 && rendering.status === 503) {
      res.statusCode = 503;
      given[0] = 503;
      res.setHeader("retry-after", "5");
    }
    for (const [name, value] of Object.entries(door.closedHeaders))
      if (!res.hasHeader(name)) res.setHeader(name, value);
    return writeHead(...given);
  };
}

/** Hands the visitor's own request to Next, which writes the answer: for large bodies in either direction. */
async function streamThrough({ req, res }: Call, door: Door, url: string): Promise<StepOutcome> {
  const rendering = beginRendering();
  for (const [name, value] of Object.entries(door.headers)) res.setHeader(name, value);
  completeHeaders(res, door, rendering);
  req.headers = trustedHeaders(req, door.siteUrl, door.isTrusted);
  req.url = url;
  await renderWithin(rendering, () => door.handle(req, res));
  return answered;
}

/** A handler that threw without its database answers 500 by the hand of Next. */
function unavailable(collected: Collected, rendering: Rendering): Collected {
  if (collected.status !== 500 || rendering.status !== 503) return collected;
  return { ...collected, status: 503, headers: { ...collected.headers, "retry-after": "5" } };
}

const wantsPage = (req: IncomingMessage) => (req.headers.accept ?? "").includes("text/html");

/** A person who sent a form gets our failure page with what they typed; a script gets what the handler said. */
async function failedRoute(call: Call, door: Door, collected: Collected, rendering: Rendering): Promise<StepOutcome> {
  const { req } = call;
  if (collected.status < 500 || collected.body.length > 0 || !wantsPage(req)) return undefined;
  const status = collected.status === 503 ? 503 : 500;
  const locale = localeOfReferrer(req.headers.referer);
  const typed = rendering.typed;
  if (!typed || !locale) return failurePage(call, door, status, locale);
  return door.renderer.failedForm(locale, status, call.address.path, typed);
}

function write({ req, res }: Call, door: Door, { status, headers, body }: Collected): typeof answered {
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

/** `/api` and `/media`: the only addresses that take a body, and the only ones that see who asks beside the visitor's pages. */
export const answerRouteHandler: Step = (call, door) => {
  const { req, address } = call;
  const first = address.segments[0];
  if (first !== "api" && first !== "media") return undefined;
  if (!methods.includes(req.method)) return emptyAnswer(door, 405, { allow: methods.join(", "), connection: "close" });
  const isUpload = uploadPaths.includes(address.path) && req.method === "POST";
  if (isUpload && Number(req.headers["content-length"] ?? 0) > longestUpload)
    return emptyAnswer(door, 413, { connection: "close" });
  const url = withQuery(address.path, address.search);
  return isUpload || first === "media" ? streamThrough(call, door, url) : answerApi(call, door, url);
};
