import { kindAtPath } from "@/lib/kinds/index";
import { type Problem, problem, problemStatus, problemType } from "@/lib/open-data/api/problem";
import { problemDocument, readProblem } from "@/lib/open-data/api/write-problem";
import { type Address, withQuery } from "../addresses";
import { type Answer, makeAnswer, shareBody } from "../answer";
import { inertPolicy } from "../content-policy";
import { preferredFormat } from "../data-format";
import type { Call, Door, Step } from "../door";
import { bestLocale } from "../languages";
import { RateWindow, readAllowance } from "../rate-window";
import { visitorAddress } from "../visitor-headers";

// Open data: addresses under /api that are read only, and those of records and terms without a language, where somebody
// asks for data. They are kept like public pages, under the tags of what they say.

const limit = new RateWindow(readAllowance.requests, readAllowance.seconds);

/** Other sites' pages may read, without credentials. */
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, ratelimit, ratelimit-policy, retry-after",
  "cross-origin-resource-policy": "cross-origin",
};

const roots: readonly string[] = ["v1", "hsds"];

/** The address and query under which the answer is made and kept. */
type Asked = { path: string; query: string; isCacheable: boolean };

const isApi = ({ segments }: Address) => segments[0] === "api" && roots.includes(segments[1] ?? "");

/** The data of a record or term at its address without a language; undefined where it is no such address. */
function neutralPath({ segments }: Address): string | undefined {
  const [first = "", ...rest] = segments;
  if (first === "terms" && rest.length <= 2) return ["/api/v1/vocabularies", ...rest.map(encodeURIComponent)].join("/");
  return kindAtPath(first) && rest.length === 1 ? `/api/v1/${first}/${encodeURIComponent(rest[0]!)}` : undefined;
}

/** Parameters in one order, so that an answer is kept once. */
function sorted(search: string, format: string | undefined): URLSearchParams {
  const query = new URLSearchParams(search);
  if (format && !query.has("format")) query.set("format", format);
  query.sort();
  return query;
}

/** The format of RDF that a client prefers to pages and JSON, if any. */
function preferredRdf({ req }: Call): string | undefined {
  const format = preferredFormat(req.headers.accept);
  return format === "html" || format === "json" ? undefined : format;
}

/** Words, places in a list, moments and addresses are as many as there are clients. */
const keptByNobody = ["q", "cursor", "since", "code", "postcode", "url"];

/** Records, vocabularies and the catalogue: what else than JSON is there. */
const inFormats = /^\/api\/v1\/(?:catalogue|vocabularies(?:\/.*)?|(?!schemas\/)[a-z]+\/[^/]+)$/;

function askedFor(call: Call): Asked | undefined {
  const { address } = call;
  const own = isApi(address) ? address.path : undefined;
  const path = own ?? neutralPath(address);
  // Most requests are for pages: they end here, before any header is read.
  if (path === undefined) return undefined;
  const rdf = preferredRdf(call);
  if (own === undefined && rdf === undefined) return undefined;
  const query = sorted(address.search, inFormats.test(path) ? rdf : undefined);
  const isCacheable = query.size <= 3 && !keptByNobody.some((key) => query.has(key));
  return { path, query: query.toString(), isCacheable };
}

type Headers = Record<string, string>;

function problemAnswer({ req }: Call, door: Door, found: Problem, headers: Headers): Answer {
  const locale = bestLocale(req.headers["accept-language"]);
  const body = Buffer.from(`${JSON.stringify(problemDocument(found, locale, door.siteUrl.origin))}\n`);
  return makeAnswer(
    problemStatus[found.code],
    {
      ...door.headers,
      "content-type": problemType,
      "content-language": locale,
      "content-security-policy": inertPolicy,
      "cache-control": "no-store",
      vary: "accept-encoding, accept, accept-language",
      ...headers,
    },
    body,
  );
}

/** What a client may ask before it asks: everything that is needed to read. */
const preflight = (door: Door): Answer =>
  makeAnswer(
    204,
    {
      ...door.headers,
      ...crossOrigin,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "accept, accept-language, if-none-match, range",
      "access-control-max-age": "86400",
      allow: "GET, HEAD, OPTIONS",
    },
    Buffer.alloc(0),
  );

async function readData(call: Call, door: Door, asked: Asked, headers: Headers): Promise<Answer> {
  const url = withQuery(asked.path, asked.query);
  const locale = bestLocale(call.req.headers["accept-language"]);
  const answer = door.cache.find(url) ?? (await door.cache.render(url, asked.isCacheable, locale));
  if (answer.status < 400)
    return shareBody(answer, answer.status, { ...answer.headers, ...headers, vary: "accept-encoding, accept" });
  const known = readProblem(answer.body.toString("utf8"));
  const other = answer.status >= 500 ? problem(answer.status === 503 ? "unavailable" : "failure") : undefined;
  return problemAnswer(call, door, known ?? other ?? problem("unknownAddress"), {
    ...headers,
    ...(answer.status === 503 ? { "retry-after": "5" } : {}),
  });
}

/** Answers addresses of open data. */
export const answerData: Step = async (call, door) => {
  const asked = askedFor(call);
  if (!asked) return undefined;
  const { method } = call.req;
  if (method === "OPTIONS") return preflight(door);
  if (method !== "GET" && method !== "HEAD")
    return problemAnswer(call, door, problem("notAllowed"), { ...crossOrigin, allow: "GET, HEAD, OPTIONS" });
  const { isAllowed, remaining, secondsLeft } = limit.count(visitorAddress(call.req, door.isTrusted));
  const headers = {
    ...crossOrigin,
    "ratelimit-policy": `"read";q=${limit.most};w=${limit.seconds}`,
    ratelimit: `"read";r=${remaining};t=${secondsLeft}`,
  };
  if (isAllowed) return readData(call, door, asked, headers);
  return problemAnswer(call, door, problem("tooMany", { seconds: String(secondsLeft) }), {
    ...headers,
    "retry-after": String(secondsLeft),
  });
};
