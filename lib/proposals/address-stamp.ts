import { createHash } from "node:crypto";

/** A hash that stands for an email address in a signed link: short, and it keeps the address out of browser history. */
export function addressStamp(email: string): string {
  return createHash("sha256").update(email).digest("base64url").slice(0, 22);
}
