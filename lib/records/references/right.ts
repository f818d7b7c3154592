import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { notFound } from "@/lib/records/store/run-write";

/** References are shared by all cities. */
export const mayChangeReferences = (actor: Actor) => can(actor, "changeReferences", { cityId: null });

/** Throws notFound unless the actor may change references. */
export function requireReferenceRight(actor: Actor): void {
  if (!mayChangeReferences(actor)) throw notFound();
}
