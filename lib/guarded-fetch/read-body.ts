import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { FetchRefusal } from "./refusal";

const decoders = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress };

/** For the header of the request. */
export const acceptedCodings = "gzip, br";

function decoderOf({ headers }: IncomingMessage): Transform {
  const coding = (headers["content-encoding"] ?? "").trim().toLowerCase();
  if (coding === "" || coding === "identity") return new PassThrough();
  const found = Object.entries(decoders).find(([name]) => name === coding);
  if (!found) throw new FetchRefusal("broken");
  return found[1]();
}

/** Passes on what comes, up to so many bytes. */
function upTo(largest: number) {
  return async function* count(chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > largest) throw new FetchRefusal("tooLarge");
      yield chunk;
    }
  };
}

/** The decoded body. It is cut off as soon as it, or what is sent, is larger than allowed. */
export async function readFetchedBody(
  response: IncomingMessage,
  largest: number,
  signal: AbortSignal,
): Promise<Buffer> {
  if (Number(response.headers["content-length"] ?? 0) > largest) throw new FetchRefusal("tooLarge");
  const chunks: Buffer[] = [];
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk);
  };
  await pipeline(response, upTo(largest), decoderOf(response), upTo(largest), keep, { signal });
  const body = Buffer.concat(chunks);
  if (body.byteLength === 0) throw new FetchRefusal("empty");
  return body;
}
