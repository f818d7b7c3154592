import type { Database } from "@/lib/db";

/** Reads an account and locks it until the transaction ends, so that concurrent decisions about it see each other. */
export async function lockAccount(tx: Database, userId: string) {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
  return tx.user.findUnique({ where: { id: userId } });
}
