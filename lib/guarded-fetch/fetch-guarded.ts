import type { IncomingMessage } from "node:http";
import { askServer, type FetchLimits } from "./ask-server";
import { fileNameOf } from "./file-name";
import { type OutsideNetwork, parseOutsideAddress, publicInternet } from "./outside-network";
import { acceptedCodings, readFetchedBody } from "./read-body";
import { type FetchProblem, FetchRefusal, refusalFrom } from "./refusal";

/** By which a server recognises what was fetched before, at the address that gave it. */
export type Validators = { readFrom: string | null; etag: string | null; lastModified: string | null };
export type FetchedFile = Validators & { bytes: Uint8Array; fileName: string };
export type Fetched =
  | { ok: true; isUnchanged: true }
  | { ok: true; isUnchanged: false; file: FetchedFile }
  | { ok: false; problem: FetchProblem; about: string | null };

export type FetchRequest = {
  address: string;
  /** Asked about the address and about each to which it leads. */
  isAllowed: (url: URL) => boolean;
  /** The media type without its parameters, in small letters; "" when the server says none. */
  accepts: (mediaType: string) => boolean;
  /** In bytes, decoded. */
  largest: number;
  known?: Validators;
  network?: OutsideNetwork;
  limits?: FetchLimits;
};

const usualLimits: FetchLimits = { connect: 10_000, idle: 20_000, whole: 120_000 };
const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];

/** A name of a host from an address that anybody wrote, for a message. */
const hostIn = (text: string) => (URL.canParse(text) ? new URL(text).host.slice(0, 255) || null : null);

function checkedAddress(text: string, isAllowed: FetchRequest["isAllowed"]): URL {
  const url = parseOutsideAddress(text);
  if (!url || !isAllowed(url)) throw new FetchRefusal("notAllowed", hostIn(text));
  return url;
}

function headersFor(url: URL, known: Validators | undefined): Record<string, string> {
  const isKnown = known?.readFrom === url.href;
  return {
    accept: "*/*",
    "accept-encoding": acceptedCodings,
    "user-agent": "Xarxa",
    ...(isKnown && known.etag ? { "if-none-match": known.etag } : {}),
    ...(isKnown && known.lastModified ? { "if-modified-since": known.lastModified } : {}),
  };
}

/** Where an answer leads; null when it is not a redirect. */
function nextAddress({ statusCode = 0, headers: { location } }: IncomingMessage, url: URL): string | null {
  if (!redirects.includes(statusCode)) return null;
  if (!location || !URL.canParse(location, url.href)) throw new FetchRefusal("redirects");
  return new URL(location, url.href).href;
}

async function readAnswer(
  answer: IncomingMessage,
  url: URL,
  asked: FetchRequest,
  signal: AbortSignal,
): Promise<Fetched> {
  const { statusCode = 0, headers } = answer;
  if (statusCode === 304 && asked.known?.readFrom === url.href) return { ok: true, isUnchanged: true };
  if (statusCode !== 200) throw new FetchRefusal("status", String(statusCode));
  const mediaType = (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (!asked.accepts(mediaType)) throw new FetchRefusal("contentType", mediaType.slice(0, 100));
  const bytes = await readFetchedBody(answer, asked.largest, signal);
  const file = {
    ...{ bytes, readFrom: url.href, fileName: fileNameOf(url, headers["content-disposition"]) },
    ...{ etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null },
  };
  return { ok: true, isUnchanged: false, file };
}

async function follow(asked: FetchRequest, signal: AbortSignal): Promise<Fetched> {
  const { network = publicInternet, limits = usualLimits, known } = asked;
  let address = asked.address;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const url = checkedAddress(address, asked.isAllowed);
    const answer = await askServer(url, { headers: headersFor(url, known), network, limits, signal });
    try {
      const next = nextAddress(answer, url);
      if (next === null) return await readAnswer(answer, url, asked, signal);
      address = next;
    } finally {
      answer.destroy();
    }
  }
  throw new FetchRefusal("redirects");
}

/**
 * Fetches a file from an address that a person gave: https and allowed at each step, from a public IP address, of limited
 * size and time. Nothing of this site is sent with it.
 */
export async function fetchGuarded(asked: FetchRequest): Promise<Fetched> {
  const signal = AbortSignal.timeout((asked.limits ?? usualLimits).whole);
  try {
    return await follow(asked, signal);
  } catch (error) {
    const { problem, about } = signal.aborted ? new FetchRefusal("tooSlow") : refusalFrom(error);
    return { ok: false, problem, about };
  }
}
