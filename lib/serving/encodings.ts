import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** In bytes: below this, compression saves less than it costs. */
const minBytes = 1_000;

const textual = /^(text\/|image\/svg|application\/(json|javascript|xml|manifest|[a-z.-]+\+(json|xml)))/;

export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= minBytes && textual.test(contentType ?? "");
}

/** True unless the encoding is missing or excluded by `q=0`. */
function accepts(header: string, encoding: string): boolean {
  const [, weight] = new RegExp(`(?:^|[,\\s])${encoding}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, "i").exec(header) ?? [];
  return new RegExp(`(?:^|[,\\s])${encoding}\\b`, "i").test(header) && Number(weight ?? 1) > 0;
}

// Parsed headers. Browsers send only a few variants; the map is cleared when a client sends too many.
const parsedHeaders = new Map<string, Encodings>();

/** `best` gives the fewest bytes, `quick` takes half the processor time. */
export type Encodings = { best: Encoding; quick: Encoding };

const nothing: Encodings = { best: "identity", quick: "identity" };

/** Parses an Accept-Encoding header; cached. */
export function chooseEncodings(header: string | undefined): Encodings {
  if (!header) return nothing;
  const known = parsedHeaders.get(header);
  if (known) return known;
  const gzip = accepts(header, "gzip") ? "gzip" : "identity";
  const best = accepts(header, "br") ? "br" : gzip;
  const chosen: Encodings = { best, quick: gzip === "gzip" ? "gzip" : best };
  if (parsedHeaders.size > 100) parsedHeaders.clear();
  if (header.length < 100) parsedHeaders.set(header, chosen);
  return chosen;
}

/** Compresses with levels that are fast enough while somebody waits. */
export async function compressBody(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return compressGzip(body, { level: 4 });
  if (encoding === "identity") return body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return compressBrotli(body, { params });
}
