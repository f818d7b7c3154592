import { readToken, signToken } from "@/lib/auth/signed-token";
import type { View } from "@/lib/kinds/view";
import { isMediaKey } from "@/lib/media/key";

/** A page is read the day it is opened; a link that is taken back leaves no address that works for long. */
const longest = 24 * 3_600_000;

/** The view with addresses that open its files, and no others, to whoever reads this preview without an account. */
export async function openMedia(view: View, until: Date, now: Date): Promise<View> {
  const end = new Date(Math.min(until.getTime(), now.getTime() + longest));
  const open = async <M extends View["parts"]["media"][number]>(medium: M): Promise<M> => {
    const { file } = medium.fields;
    return isMediaKey(file) ? { ...medium, signature: await signToken("media", [file], end) } : medium;
  };
  return { ...view, parts: { ...view.parts, media: await Promise.all(view.parts.media.map(open)) } };
}

/** Whether the address of a file was given to the reader of a preview, and that has not ended. */
export async function isSignedFor(key: string, signature: string | null, now: Date): Promise<boolean> {
  return signature !== null && (await readToken("media", signature, now))?.[0] === key;
}
