import { readVisitor } from "@/lib/auth/visitor";
import { type Body, isForeign, readRequest } from "@/lib/routes/read-request";
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

/** In bytes: what a form may hold beside a file when nobody is signed in, as that of a record. */
const largestTyped = 1_048_576;

/**
 * For forms that take a file or a typed text. What was typed is kept when the sign-in has ended; a form without a file
 * may be a plain one. `limit` is that of the file, in bytes.
 */
export const readFileOrText =
  (limit: number) =>
  async (request: Request): Promise<Body> => {
    if (!isMultipart(request)) return readRequest(request);
    const maySend = await maySendFile(request);
    const body = await readParts(request, maySend ? limit : Math.min(limit, largestTyped));
    if (maySend || !body.ok) return body;
    const typed = Object.entries(body.values).filter(([, value]) => !(value instanceof File));
    return { ...body, values: Object.fromEntries(typed) };
  };

const isMultipart = (request: Request) =>
  /^multipart\/form-data\s*;/i.test(request.headers.get("content-type") ?? "") && request.body !== null;

const isFormRequest = (request: Request) => !(request.headers.get("accept") ?? "").includes("application/json");
const frameOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

const maySendFile = async (request: Request): Promise<boolean> =>
  !isForeign(request) && (await readVisitor(request.headers.get("cookie"), new Date())) !== null;

/**
 * Reads a form with a file. Its target is in the query, so that unauthorised or oversized uploads are refused without
 * reading the body.
 */
export async function readUpload(request: Request): Promise<Body> {
  const isForm = isFormRequest(request);
  if (!(await maySendFile(request))) return { ok: true, values: frameOf(request), isForm };
  return isMultipart(request) ? readParts(request, maxFileBytes) : { ok: false, status: 415, isForm };
}

/** The fields and files of a form. */
async function readParts(request: Request, limit: number): Promise<Body> {
  const maxBodyBytes = limit + aroundFile;
  const [isForm, frame] = [isFormRequest(request), frameOf(request)];
  const type = request.headers.get("content-type") ?? "";
  const isTooLong = Number(request.headers.get("content-length") ?? 0) > maxBodyBytes;
  const bytes = isTooLong || !request.body ? null : await readLimited(request.body, maxBodyBytes);
  if (!bytes)
    return isForm ? { ok: true, values: { ...frame, keep: tooLarge }, isForm } : { ok: false, status: 413, isForm };
  try {
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    return { ok: true, values: { ...groupValues(form), ...frame }, isForm };
  } catch {
    return { ok: false, status: 400, isForm };
  }
}
