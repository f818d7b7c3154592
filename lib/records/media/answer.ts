import { contentTypeOf, documentName, fileNames } from "@/lib/media/key";
import { isStorageAway } from "@/lib/media/storage-away";
import { mediaStore } from "@/lib/media/store";
import { accessToMedia, type MediaAccess, type MediaReader } from "./access";

/**
 * A key's bytes never change, so public files are cached for ever. Pictures of people are revalidated on each request,
 * so that a withdrawal reaches every cache. Drafts are not stored anywhere.
 */
const caching: Partial<Record<MediaAccess, string>> = {
  open: "public, max-age=31536000, immutable",
  people: "public, no-cache",
  draft: "private, no-store",
};

const closed = { "cache-control": "no-store" };

/** Uploads are untrusted: no script can run, no type sniffing, and documents are downloaded, never opened. */
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

function noteAway(error: unknown): "away" {
  if (isStorageAway(error)) return "away";
  throw error;
}

/** Answers GET `/media/<key>/<name>`: 200, 304, 404, 410 for what was removed, 503 while the storage is away. `asked.etag` is If-None-Match. */
export async function answerMedia(
  key: string,
  name: string,
  request: MediaReader & { etag: string | null },
  now: Date,
): Promise<Response> {
  if (!fileNames(key).includes(name)) return new Response(null, { status: 404, headers: closed });
  const access = await accessToMedia(key, request, now);
  if (access === "gone" || access === "missing")
    return new Response(null, { status: access === "gone" ? 410 : 404, headers: closed });
  const etag = `"${key}-${name}"`;
  const headers = headersFor(name, access, etag);
  if (request.etag === etag) return new Response(null, { status: 304, headers });
  const bytes = await mediaStore().read(key, name).catch(noteAway);
  if (bytes === "away") return new Response(null, { status: 503, headers: { ...closed, "retry-after": "5" } });
  // Removed since access was checked.
  if (!bytes) return new Response(null, { status: 410, headers: closed });
  return new Response(Uint8Array.from(bytes), { headers: { ...headers, "content-length": String(bytes.byteLength) } });
}
