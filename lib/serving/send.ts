import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, encodedBody, encodingFor, headFor } from "./answer";
import { chooseEncodings, type Encoding, isCompressible } from "./encodings";

/** Compares without the weak prefix, because proxies may add it. */
function isKnownTo(header: string | undefined, etag: string | undefined): boolean {
  if (!header || !etag) return false;
  return header === "*" || header.includes(etag.replace(/^W\//, ""));
}

/** Without an ETag, clients compare by the time of the last change, where the answer has one. */
function isUnchangedSince(header: string | undefined, modified: string | undefined): boolean {
  return header !== undefined && modified !== undefined && Date.parse(header) >= Date.parse(modified);
}

function isCurrent({ headers }: IncomingMessage, { etag, headers: own }: Answer): boolean {
  const { "if-none-match": known, "if-modified-since": since } = headers;
  return known === undefined ? isUnchangedSince(since, own["last-modified"]) : isKnownTo(known, etag);
}

function sendUnchanged(res: ServerResponse, answer: Answer): void {
  const { "content-type": _type, ...headers } = answer.headers;
  res.writeHead(304, { ...headers, etag: answer.etag }).end();
}

function sendBody(req: IncomingMessage, res: ServerResponse, answer: Answer, encoding: Encoding, body: Buffer): void {
  res.writeHead(answer.status, headFor(answer, encoding, body.length));
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Sends an answer: 304 when the client has it, no body for HEAD, and the best accepted encoding. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  if (answer.status === 200 && isCurrent(req, answer)) {
    sendUnchanged(res, answer);
    return;
  }
  const compressible = isCompressible(answer.headers["content-type"], answer.body.length);
  const encoding = compressible ? encodingFor(answer, chooseEncodings(req.headers["accept-encoding"])) : "identity";
  const body = encodedBody(answer, encoding);
  if (Buffer.isBuffer(body)) sendBody(req, res, answer, encoding, body);
  else
    body.then(
      (bytes) => sendBody(req, res, answer, encoding, bytes),
      () => sendBody(req, res, answer, "identity", answer.body),
    );
}
