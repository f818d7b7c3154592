import { decode, encode } from "@auth/core/jwt";
import { authSecret } from "./secret";
import type { Visitor } from "./visitor";

// Recovery codes are shown once, on the page after the form. They are passed in its URL, encrypted for ten minutes:
// this needs no JavaScript and no storage.

const salt = "xarxa-shown-codes";

/** Encrypts recovery codes for a URL, valid for ten minutes. */
export async function sealCodes(visitor: Visitor, codes: readonly string[]): Promise<string> {
  return encode({ token: { userId: visitor.actor.userId, codes }, secret: await authSecret(), salt, maxAge: 600 });
}

/** Decrypts recovery codes; null when they are malformed, expired or another person's. */
export async function openCodes(visitor: Visitor, sealed: unknown): Promise<string[] | null> {
  if (typeof sealed !== "string" || sealed.length > 1_500) return null;
  const secret = await authSecret();
  try {
    const payload = await decode({ token: sealed, secret, salt });
    return payload?.userId === visitor.actor.userId && Array.isArray(payload.codes) ? payload.codes.map(String) : null;
  } catch {
    return null;
  }
}
