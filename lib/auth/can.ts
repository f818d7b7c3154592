import type { Actor } from "./actor";

/** Where a record belongs: its id and its responsible city (null: the platform's own). */
export type Place = { recordId: string; cityId: string | null };

/** Whether the actor may save straight to a record of this place. What is not said here is denied. */
export function maySave(actor: Actor, place: Place): boolean {
  return actor.grants.some(
    (grant) => grant.role === "administrator" || (grant.role === "coordinator" && grant.cityId === place.cityId),
  );
}
