import type { Database } from "@/lib/db";
import { type Actor, system } from "./actor";
import { grantsOf } from "./visitor";

/**
 * A user with current rights, for work done later on their behalf; without rights if disabled. Null gives the system.
 */
export async function readActor(tx: Database, userId: string | null): Promise<Actor> {
  if (userId === null) return system;
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { grants: true } });
  return { userId, name: user.name, grants: user.disabledAt ? [] : grantsOf(user.grants) };
}
