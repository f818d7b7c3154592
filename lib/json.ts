import type { Prisma } from "@/lib/db";

/**
 * Types a JSON column. The content was written by this site, but the database does not know its type; this is the only
 * cast.
 */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}
