import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Smaller bodies are sent as they are: compressing them saves less than it costs. */
const minBytes = 1_000;

const textual = /^(text\/|image\/svg|application\/(json|javascript|xml|manifest|[a-z.-]+\+(json|xml)))/;

export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= minBytes && textual.test(contentType ?? "");
}

/** `gzip;q=0` excludes gzip. */
function accepts(header: string, encoding: string): boolean {
  const [, weight] = new RegExp(`(?:^|[,\\s])${encoding}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, "i").exec(header) ?? [];
  return new RegExp(`(?:^|[,\\s])${encoding}\\b`, "i").test(header) && Number(weight ?? 1) > 0;
}

// Browsers send a handful of different headers. A hostile client may send many, so the map is cleared when it grows.
const remembered = new Map<string, Encodings>();

/** `best` has the fewest bytes, `quick` takes half the processor time to make. */
export type Encodings = { best: Encoding; quick: Encoding };

const nothing: Encodings = { best: "identity", quick: "identity" };

export function chooseEncodings(header: string | undefined): Encodings {
  if (!header) return nothing;
  const known = remembered.get(header);
  if (known) return known;
  const gzip = accepts(header, "gzip") ? "gzip" : "identity";
  const best = accepts(header, "br") ? "br" : gzip;
  const chosen: Encodings = { best, quick: gzip === "gzip" ? "gzip" : best };
  if (remembered.size > 100) remembered.clear();
  if (header.length < 100) remembered.set(header, chosen);
  return chosen;
}

/** Both fast enough for a page that is rendered while somebody waits. */
export async function compressBody(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return compressGzip(body, { level: 4 });
  if (encoding === "identity") return body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return compressBrotli(body, { params });
}
