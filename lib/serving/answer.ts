import { createHash } from "node:crypto";
import { compressBody, type Encoding, type Encodings } from "./encodings";

/** A complete response: a page, a file or a failure page. */
export type Answer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** A weak ETag, because all encodings of the body share it. */
  etag?: string;
  /** The body in each encoding, compressed on first use. */
  variants: Map<Encoding, Buffer | Promise<Buffer>>;
  /** The finished header lists by encoding. */
  heads: Map<Encoding, string[]>;
};

export function makeAnswer(status: number, headers: Record<string, string>, body: Buffer): Answer {
  const etag = body.length > 0 ? `W/"${createHash("sha1").update(body).digest("base64url")}"` : undefined;
  return { status, headers, body, etag, variants: new Map([["identity", body]]), heads: new Map() };
}

/** The same body with another status and headers. The bytes are shared. */
export function shareBody(answer: Answer, status: number, headers: Record<string, string>): Answer {
  return { ...answer, status, headers, heads: new Map() };
}

/** The fast encoding on the first request, because most pages are requested once; the best one from the second on. */
export function encodingFor({ variants }: Answer, { best, quick }: Encodings): Encoding {
  return variants.has(best) || variants.has(quick) ? best : quick;
}

/** The body in an encoding; a promise while it is being compressed for the first time. */
export function encodedBody(answer: Answer, encoding: Encoding): Buffer | Promise<Buffer> {
  const ready = answer.variants.get(encoding);
  if (ready) return ready;
  const making = compressBody(answer.body, encoding).then((bytes) => {
    answer.variants.set(encoding, bytes);
    return bytes;
  });
  answer.variants.set(encoding, making);
  return making;
}

/** The raw header list of an answer in an encoding, cached. `bytes` is the length of the encoded body. */
export function headFor(answer: Answer, encoding: Encoding, bytes: number): string[] {
  const ready = answer.heads.get(encoding);
  if (ready) return ready;
  const head = Object.entries(answer.headers).flat();
  if (answer.etag) head.push("etag", answer.etag);
  if (encoding !== "identity") head.push("content-encoding", encoding);
  head.push("content-length", String(bytes));
  answer.heads.set(encoding, head);
  return head;
}
