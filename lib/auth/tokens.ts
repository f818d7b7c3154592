import { createHash, randomBytes } from "node:crypto";

/** A long random value: its plain hash is enough in the database. */
export function makeToken(): string {
  return randomBytes(24).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
