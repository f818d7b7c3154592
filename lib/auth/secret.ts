import { randomBytes } from "node:crypto";
import { database } from "@/lib/db";
import { env } from "@/lib/env";

const key = "authSecret";
let made: Promise<string> | undefined;

/** Whoever comes first writes it, everybody reads what stands there: several servers agree. */
async function readOrMake(): Promise<string> {
  const value = randomBytes(48).toString("base64url");
  await database().setting.createMany({ data: [{ key, value }], skipDuplicates: true });
  return String((await database().setting.findUniqueOrThrow({ where: { key } })).value);
}

/** What protects sign-ins: AUTH_SECRET, or a secret made once and kept, so that `npm start` just works. */
export function authSecret(): Promise<string> {
  const { AUTH_SECRET } = env();
  if (AUTH_SECRET) return Promise.resolve(AUTH_SECRET);
  made ??= readOrMake().catch((error) => {
    made = undefined;
    throw error;
  });
  return made;
}
