import { readVisitor } from "@/lib/auth/visitor";
import { type Body, isForeign } from "@/lib/routes/read-request";
import { groupValues } from "@/lib/serving/query-values";
import { maxFileBytes } from "./upload-limits";

/** The fields beside a file, and the marks between them, are small. */
const maxBodyBytes = maxFileBytes + 64 * 1_024;
/** What a form's `keep` says where the file was larger than that. */
export const tooLarge = "too large";

/** Reads a body as it comes, and stops as soon as it is longer than allowed. */
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
 * A form with a file. What says where it belongs stands in the address, so that somebody who may not upload, or uploads too
 * much, is answered without the body being read.
 */
export async function readUpload(request: Request): Promise<Body> {
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
