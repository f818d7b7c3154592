import { createHash, randomBytes } from "node:crypto";

/** A random token; it is long enough that a plain hash may be stored. */
export function makeToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The hash under which a token is stored, in hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
