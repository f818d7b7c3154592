import type { Database } from "@/lib/db";
import { type Actor, system } from "./actor";
import { grantsOf } from "./visitor";

/**
 * The person with the rights that they have now, for what is done later in their name; nobody's rights for an account that
 * was shut. Null stands for the system, which scheduled it itself.
 */
export async function readActor(tx: Database, userId: string | null): Promise<Actor> {
  if (userId === null) return system;
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { grants: true } });
  return { userId, name: user.name, grants: user.disabledAt ? [] : grantsOf(user.grants) };
}
