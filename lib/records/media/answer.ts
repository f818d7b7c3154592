import { contentTypeOf, documentName, fileNames } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { type AskedBy, accessToMedia, type MediaAccess } from "./access";

/**
 * A picture never changes under its key, so it may be kept for ever; where people could withdraw, it is asked for each time,
 * so that withdrawing reaches every cache. What only some may see is kept nowhere.
 */
const caching: Partial<Record<MediaAccess, string>> = {
  open: "public, max-age=31536000, immutable",
  people: "public, no-cache",
  draft: "private, no-store",
};

const closed = { "cache-control": "no-store" };

/** Whatever a file holds, a browser that opens it does nothing with it; a document it does not even open. */
function headersFor(name: string, access: MediaAccess, etag: string): Record<string, string> {
  return {
    "content-type": contentTypeOf(name),
    "cache-control": caching[access]!,
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    etag,
    ...(name === documentName ? { "content-disposition": `attachment; filename="${documentName}"` } : {}),
  };
}

/** The answer to `/media/<key>/<name>`, whose copy the browser may already hold. */
export async function answerMedia(
  key: string,
  name: string,
  asked: AskedBy & { etag: string | null },
  now: Date,
): Promise<Response> {
  if (!fileNames(key).includes(name)) return new Response(null, { status: 404, headers: closed });
  const access = await accessToMedia(key, asked, now);
  if (access === "gone" || access === "missing")
    return new Response(null, { status: access === "gone" ? 410 : 404, headers: closed });
  const etag = `"${key}-${name}"`;
  const given = headersFor(name, access, etag);
  if (asked.etag === etag) return new Response(null, { status: 304, headers: given });
  const bytes = await mediaStore().read(key, name);
  // Between the question and the reading it was removed.
  if (!bytes) return new Response(null, { status: 410, headers: closed });
  return new Response(Uint8Array.from(bytes), { headers: { ...given, "content-length": String(bytes.byteLength) } });
}
