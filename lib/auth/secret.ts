import { randomBytes } from "node:crypto";
import { database } from "@/lib/db";
import { env } from "@/lib/env";

const key = "authSecret";
let made: Promise<string> | undefined;

/** Concurrent first starts agree, because they read back the stored value. */
async function readOrMake(): Promise<string> {
  const value = randomBytes(48).toString("base64url");
  await database().setting.createMany({ data: [{ key, value }], skipDuplicates: true });
  return String((await database().setting.findUniqueOrThrow({ where: { key } })).value);
}

/**
 * The secret for sign-ins and tokens: AUTH_SECRET, or one that is generated once and stored, so that `npm start` needs
 * no configuration.
 */
export function authSecret(): Promise<string> {
  const { AUTH_SECRET } = env();
  if (AUTH_SECRET) return Promise.resolve(AUTH_SECRET);
  made ??= readOrMake().catch((error) => {
    made = undefined;
    throw error;
  });
  return made;
}
