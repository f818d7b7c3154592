import { readVisitor } from "@/lib/auth/visitor";
import { type Body, isForeign } from "@/lib/routes/read-request";
import { groupValues } from "@/lib/serving/query-values";
import { maxFileBytes } from "./upload-limits";

/** In bytes: fields and boundaries around a file. */
const aroundFile = 64 * 1_024;
/** Value of `keep` when the upload exceeded the limit. */
export const tooLarge = "too large";

/** Reads a stream; null as soon as it exceeds `limit` bytes. */
async function readLimited(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a form with a file. Its target is in the query, so that unauthorised or oversized uploads are refused without
 * reading the body.
 */
export const readUpload = (request: Request): Promise<Body> => readUploadWithin(request, maxFileBytes);

/** `readUpload` with another limit for the file, in bytes. */
export const readUploadUpTo = (limit: number) => (request: Request) => readUploadWithin(request, limit);

async function readUploadWithin(request: Request, limit: number): Promise<Body> {
  const maxBodyBytes = limit + aroundFile;
  const isForm = !(request.headers.get("accept") ?? "").includes("application/json");
  const frame = Object.fromEntries(new URL(request.url).searchParams);
  if (isForeign(request) || !(await readVisitor(request.headers.get("cookie"), new Date())))
    return { ok: true, values: frame, isForm };
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) return { ok: false, status: 415, isForm };
  const isTooLong = Number(request.headers.get("content-length") ?? 0) > maxBodyBytes;
  const bytes = isTooLong ? null : await readLimited(request.body, maxBodyBytes);
  if (!bytes)
    return isForm ? { ok: true, values: { ...frame, keep: tooLarge }, isForm } : { ok: false, status: 413, isForm };
  try {
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    return { ok: true, values: { ...groupValues(form), ...frame }, isForm };
  } catch {
    return { ok: false, status: 400, isForm };
  }
}
