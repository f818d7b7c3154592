import { hash, verify } from "@node-rs/argon2";

// argon2id with the package's defaults (19 MiB, two passes), about 30 ms.

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"));
}

let nobody: Promise<string> | undefined;

/** Verifies a password. Takes the same time when there is no account or no password. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hash("nobody's password");
  const right = await verify(stored ?? (await nobody), password.normalize("NFC"));
  return right && Boolean(stored);
}
