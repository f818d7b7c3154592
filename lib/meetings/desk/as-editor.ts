import type { Actor, Grant } from "@/lib/auth/actor";

/** The role at this meeting lets a co-host write what the desk makes public, and nothing else of the record. */
export function asEditor(actor: Actor, cityId: string | null): Actor {
  const grant: Grant = cityId ? { role: "coordinator", cityId } : { role: "administrator" };
  return { ...actor, grants: [...actor.grants, grant] };
}
