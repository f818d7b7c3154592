import { createHash } from "node:crypto";

/** Stands for an e-mail address in a signed link: short for every legal address, and no address in a history of pages. */
export function addressStamp(email: string): string {
  return createHash("sha256").update(email).digest("base64url").slice(0, 22);
}
