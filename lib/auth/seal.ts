import { createCipheriv, createDecipheriv, hkdf, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { authSecret } from "./secret";

// The keys of second factors are needed in plain, so they cannot be hashed: they are stored encrypted. With AUTH_SECRET
// set, the key is not in the database: a copy of it does not give anybody's codes.

const algorithm = "aes-256-gcm";
/** Never in a secret that was stored plain: those are base32. */
const mark = "sealed:";
const [ivLength, tagLength] = [12, 16];

async function sealingKey(): Promise<Buffer> {
  return Buffer.from(await promisify(hkdf)("sha256", await authSecret(), "", "xarxa second step", 32));
}

export const isSealed = (stored: string) => stored.startsWith(mark);

/** Encrypts a text for its owner: it cannot be decrypted in another person's row. */
export async function seal(text: string, owner: string): Promise<string> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, await sealingKey(), iv).setAAD(Buffer.from(owner));
  const parts = [iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  return mark + Buffer.concat(parts).toString("base64url");
}

/**
 * The decrypted text; null if it was changed, belongs to another person or used another secret. A plain one is returned
 * as it is.
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
