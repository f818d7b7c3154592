import { createHash } from "node:crypto";
import type { FieldError, Result } from "@/lib/errors";
import { inTurn } from "./in-turn";
import { documentName } from "./key";
import { makeDocument } from "./make-document";
import { makePicture } from "./make-picture";
import { sniffType } from "./sniff";

/** A processed upload: its key and the content of its files. */
export type MadeFile = { key: string; type: "image" | "document"; files: ReadonlyMap<string, Uint8Array> };

const refuse = (key: string): Result<never> => {
  const errors: FieldError[] = [{ key, path: ["file"] }];
  return { ok: false, reason: "invalid", errors };
};

/**
 * Hashes the content together with the medium's id. The same picture elsewhere gets another URL, so removing one does
 * not affect the other, and nobody can derive a URL from a picture.
 */
function hashOf(bytes: Uint8Array, medium: string): string {
  return createHash("sha256").update(medium).update("\n").update(bytes).digest("hex").slice(0, 40);
}

async function makePictureFile(bytes: Uint8Array, medium: string): Promise<Result<MadeFile>> {
  const made = await inTurn(async () => ({ picture: await makePicture(bytes) }));
  if (!made) return refuse("media:error.busy");
  if (!made.picture) return refuse("media:error.unreadable");
  const { width, height, files } = made.picture;
  return { ok: true, value: { key: `${hashOf(bytes, medium)}-${width}x${height}`, type: "image", files } };
}

/** Processes an upload into a picture in all sizes, or a document. Errors: invalid, with the reason. */
export async function makeFile(bytes: Uint8Array, medium: string): Promise<Result<MadeFile>> {
  const type = sniffType(bytes);
  if (!type) return refuse("media:error.type");
  if (type !== "pdf") return makePictureFile(bytes, medium);
  const made = await makeDocument(bytes);
  if (!made.ok) return refuse(made.reason === "encrypted" ? "media:error.encrypted" : "media:error.unreadableDocument");
  const files = new Map([[documentName, made.bytes]]);
  return { ok: true, value: { key: `${hashOf(bytes, medium)}-pdf`, type: "document", files } };
}
