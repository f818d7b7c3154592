import { createCipheriv, createDecipheriv, hkdf, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { authSecret } from "./secret";

// Second-factor secrets are needed in plain text, so they are encrypted instead of hashed. With AUTH_SECRET set, a copy
// of the database is not enough to decrypt them.

const algorithm = "aes-256-gcm";
/** Never occurs in older unencrypted secrets, which are base32. */
const mark = "sealed:";
const [ivLength, tagLength] = [12, 16];

async function sealingKey(): Promise<Buffer> {
  return Buffer.from(await promisify(hkdf)("sha256", await authSecret(), "", "xarxa second step", 32));
}

/** False for a secret that an older version stored unencrypted. */
export const isSealed = (stored: string) => stored.startsWith(mark);

/** Encrypts a text for an owner; it cannot be decrypted under another owner's id. */
export async function seal(text: string, owner: string): Promise<string> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, await sealingKey(), iv).setAAD(Buffer.from(owner));
  const parts = [iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  return mark + Buffer.concat(parts).toString("base64url");
}

/**
 * Decrypts a text; null when it was modified, moved to another owner or encrypted with another secret. Unencrypted text
 * is returned unchanged.
 */
export async function unseal(stored: string, owner: string): Promise<string | null> {
  if (!isSealed(stored)) return stored;
  const bytes = Buffer.from(stored.slice(mark.length), "base64url");
  const key = await sealingKey();
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-tagLength));
    return decipher.update(bytes.subarray(ivLength, -tagLength), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
