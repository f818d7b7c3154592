import type { Prisma } from "@/lib/db";

/** A JSON column holds what this site wrote into it, but the database does not know its type: the one place that says so. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}
