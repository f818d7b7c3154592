import { openAsBlob } from "node:fs";
import { join } from "node:path";
import { dataFolder, readManifest } from "./manifest";
import { dataType } from "./names";

export type AskedBytes = { range: string | null; ifRange: string | null; etag: string | null };
type Range = { start: number; end: number };

/** A single range of bytes; null where all is wanted, "none" where it lies outside of the file. */
export function parseRange(header: string | null, bytes: number): Range | null | "none" {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") {
    const length = Math.min(Number(to), bytes);
    return length > 0 ? { start: bytes - length, end: bytes - 1 } : "none";
  }
  const start = Number(from);
  const end = to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start < bytes && start <= end ? { start, end } : "none";
}

const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, content-range, accept-ranges, last-modified",
  "cross-origin-resource-policy": "cross-origin",
};

/** Answers GET `/data/<name>`: 200, 206, 304, 404 or 416. */
export async function answerDataFile(name: string, { range, ifRange, etag: known }: AskedBytes): Promise<Response> {
  const manifest = await readManifest();
  const file = manifest && Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
  if (!manifest || !file) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const etag = `"${file.sha256.slice(0, 32)}"`;
  const headers: Record<string, string> = {
    ...open,
    etag,
    "content-type": dataType(name),
    "last-modified": new Date(manifest.madeAt).toUTCString(),
    "cache-control": "public, no-cache",
    "accept-ranges": "bytes",
    ...(name.endsWith(".zip") ? { "content-disposition": `attachment; filename="${name}"` } : {}),
  };
  if (known?.includes(etag)) return new Response(null, { status: 304, headers });
  const path = join(dataFolder(), manifest.folder, name);
  // A part of another version would not fit.
  const part = ifRange === null || ifRange === etag ? parseRange(range, file.bytes) : null;
  if (part === "none")
    return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${file.bytes}` } });
  const bytes = await openAsBlob(path);
  if (!part) return new Response(bytes, { headers: { ...headers, "content-length": String(file.bytes) } });
  const { start, end } = part;
  const partial = { "content-range": `bytes ${start}-${end}/${file.bytes}`, "content-length": String(end - start + 1) };
  return new Response(bytes.slice(start, end + 1), { status: 206, headers: { ...headers, ...partial } });
}
