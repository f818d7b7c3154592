import type { KindName } from "@/lib/kinds/index";
import type { Actor } from "./actor";

type Condition =
  | { responsibleCityId: { in: string[] } }
  | { id: { in: string[] } }
  | { createdById: string; responsibleCityId: { in: string[] } };

/** A condition on `Record`. Without `OR` it matches everything; with an empty one, nothing. */
export type Scope = { kind: KindName; OR?: Condition[] };

function heldFor(actor: Actor, role: "coordinator" | "contributor"): string[] {
  return actor.grants.flatMap((grant) => (grant.role === role ? [grant.cityId] : []));
}

/** The records of a kind whose drafts the actor may read, as a query. Must match `can(actor, "readDraft", …)`. */
export function scope(actor: Actor, kind: KindName): Scope {
  if (actor.grants.some((grant) => grant.role === "administrator")) return { kind };
  const cities = heldFor(actor, "coordinator");
  const records = actor.grants.flatMap((grant) => (grant.role === "editor" ? [grant.recordId] : []));
  const proposedTo = heldFor(actor, "contributor");
  const conditions: Condition[] = [];
  if (cities.length > 0) conditions.push({ responsibleCityId: { in: cities } });
  if (records.length > 0) conditions.push({ id: { in: records } });
  if (actor.userId && proposedTo.length > 0)
    conditions.push({ createdById: actor.userId, responsibleCityId: { in: proposedTo } });
  return { kind, OR: conditions };
}
