import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";

/** A city that the actor may edit; null otherwise. */
export async function findEditedCity(actor: Actor, id: string): Promise<{ id: string; slug: string } | null> {
  const record = isUuid(id) ? await database().record.findUnique({ where: { id_kind: { id, kind: "city" } } }) : null;
  return record && can(actor, "edit", targetOf(record)) ? { id, slug: record.slug } : null;
}
