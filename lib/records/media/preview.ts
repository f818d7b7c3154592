import { readToken, signToken } from "@/lib/auth/signed-token";
import type { View } from "@/lib/kinds/view";
import { isMediaKey } from "@/lib/media/key";

/** 24 hours in milliseconds. Limits how long signed URLs work after a preview link was revoked. */
const maxLifetime = 24 * 3_600_000;

/** Adds to each file a signature that opens it without an account, for 24 hours or until the preview ends. */
export async function openMedia(view: View, until: Date, now: Date): Promise<View> {
  const end = new Date(Math.min(until.getTime(), now.getTime() + maxLifetime));
  const open = async <M extends View["parts"]["media"][number]>(medium: M): Promise<M> => {
    const { file } = medium.fields;
    return isMediaKey(file) ? { ...medium, signature: await signToken("media", [file], end) } : medium;
  };
  return { ...view, parts: { ...view.parts, media: await Promise.all(view.parts.media.map(open)) } };
}

/** True when the signature is for this key and has not expired. */
export async function isSignedFor(key: string, signature: string | null, now: Date): Promise<boolean> {
  return signature !== null && (await readToken("media", signature, now))?.[0] === key;
}
