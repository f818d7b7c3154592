import { createHash } from "node:crypto";
import type { FieldError, Result } from "@/lib/errors";
import { inTurn } from "./in-turn";
import { documentName } from "./key";
import { makePicture } from "./make-picture";
import { sniffType } from "./sniff";
import { type About, mediaStore } from "./store";

export type KeptFile = { file: string; type: "image" | "document" };

const refuse = (key: string): Result<never> => {
  const errors: FieldError[] = [{ key, path: ["file"] }];
  return { ok: false, reason: "invalid", errors };
};

/**
 * By its content and by the medium it is of: the same picture in two places has two addresses, so what becomes of one of
 * them says nothing about the other, and nobody finds an address by having the picture.
 */
function hashOf(bytes: Uint8Array, { medium }: About): string {
  return createHash("sha256").update(medium).update("\n").update(bytes).digest("hex").slice(0, 40);
}

async function keepPicture(bytes: Uint8Array, about: About): Promise<Result<KeptFile>> {
  const made = await inTurn(async () => ({ picture: await makePicture(bytes) }));
  if (!made) return refuse("media:error.busy");
  if (!made.picture) return refuse("media:error.unreadable");
  const { width, height, files } = made.picture;
  return keep(`${hashOf(bytes, about)}-${width}x${height}`, "image", about, files);
}

async function keep(
  file: string,
  type: KeptFile["type"],
  about: About,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<KeptFile>> {
  // What was withdrawn does not come back by being sent again.
  if (await mediaStore().isGone(file)) return refuse("media:error.gone");
  await mediaStore().write(file, about, files);
  return { ok: true, value: { file, type } };
}

/** Keeps an uploaded file under a key: pictures in every size, a document as it is. */
export async function keepFile(bytes: Uint8Array, about: About): Promise<Result<KeptFile>> {
  const type = sniffType(bytes);
  if (!type) return refuse("media:error.type");
  if (type !== "pdf") return keepPicture(bytes, about);
  return keep(`${hashOf(bytes, about)}-pdf`, "document", about, new Map([[documentName, bytes]]));
}
