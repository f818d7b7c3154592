import type { KindName } from "@/lib/kinds/index";
import { type PublicationState, publicationStates } from "@/lib/kinds/states";
import type { Actor } from "./actor";
import type { Action } from "./can";

type Condition =
  | { responsibleCityId: { in: string[] } }
  | { id: { in: string[] } }
  | { createdById: string; responsibleCityId: { in: string[] }; publication?: { in: PublicationState[] } };

/** Never an empty list of alternatives: beside other conditions in an `AND`, Prisma leaves it out and finds everything. */
const nothing: Condition = { id: { in: [] } };

/** A condition on `Record`. Without `OR` it matches everything. */
export type Scope = { kind: KindName; OR?: Condition[] };

function heldFor(actor: Actor, role: "coordinator" | "contributor"): string[] {
  return actor.grants.flatMap((grant) => (grant.role === role ? [grant.cityId] : []));
}

const recordsOf = (actor: Actor) => actor.grants.flatMap((grant) => (grant.role === "editor" ? [grant.recordId] : []));

/** The actions that have a query: the records of an editor, and in which states what a contributor created. */
const reaches = {
  readDraft: { editors: true, created: publicationStates },
  translate: { editors: true, created: ["draft", "inReview"] },
  export: { editors: false, created: [] },
} as const satisfies Partial<Record<Action, { editors: boolean; created: readonly PublicationState[] }>>;

/** The records that the actor may act on, as a query. Must match `can(actor, action, …)`. */
export function scopeOf(actor: Actor, action: keyof typeof reaches): Omit<Scope, "kind"> {
  if (actor.grants.some((grant) => grant.role === "administrator")) return {};
  const { editors, created } = reaches[action];
  const cities = heldFor(actor, "coordinator");
  const records = editors ? recordsOf(actor) : [];
  const proposedTo = heldFor(actor, "contributor");
  const conditions: Condition[] = [];
  if (cities.length > 0) conditions.push({ responsibleCityId: { in: cities } });
  if (records.length > 0) conditions.push({ id: { in: records } });
  if (actor.userId && proposedTo.length > 0 && created.length > 0)
    conditions.push({
      ...{ createdById: actor.userId, responsibleCityId: { in: proposedTo } },
      ...(created.length < publicationStates.length ? { publication: { in: [...created] } } : {}),
    });
  return { OR: conditions.length > 0 ? conditions : [nothing] };
}

/** The records of a kind whose drafts the actor may read, as a query. */
export const scope = (actor: Actor, kind: KindName): Scope => ({ kind, ...scopeOf(actor, "readDraft") });
