import { createHash } from "node:crypto";
import { compressBody, type Encoding, type Encodings } from "./encodings";

/** Finished bytes with their headers: a page, a file, or one of our own failures. */
export type Answer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Weak, because it is the same for every encoding of the body. */
  etag?: string;
  /** The body as it is sent in each encoding, made when first asked for. */
  variants: Map<Encoding, Buffer | Promise<Buffer>>;
  /** The finished header lists, by encoding. */
  heads: Map<Encoding, string[]>;
};

export function makeAnswer(status: number, headers: Record<string, string>, body: Buffer): Answer {
  const etag = body.length > 0 ? `W/"${createHash("sha1").update(body).digest("base64url")}"` : undefined;
  return { status, headers, body, etag, variants: new Map([["identity", body]]), heads: new Map() };
}

/** The same body under another status or other headers; the bytes are shared, not copied. */
export function shareBody(answer: Answer, status: number, headers: Record<string, string>): Answer {
  return { ...answer, status, headers, heads: new Map() };
}

/** The quick encoding for whoever asks first: most pages are asked for once. The best one when somebody comes back for it. */
export function encodingFor({ variants }: Answer, { best, quick }: Encodings): Encoding {
  return variants.has(best) || variants.has(quick) ? best : quick;
}

/** The body in an encoding; a promise only the first time, while it is compressed. */
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
