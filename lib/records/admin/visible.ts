import type { Actor } from "@/lib/auth/actor";
import { scope } from "@/lib/auth/scope";
import type { Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

// What an actor may see in the admin: everything public, and of the rest their own. All labels and searches use these
// conditions.

/**
 * Records whose drafts the actor may read; null means all. `scope` gives the same condition for every kind, so the kind
 * is dropped.
 */
function ownRecords(actor: Actor): Prisma.RecordWhereInput | null {
  const { OR } = scope(actor, "practice");
  return OR ? { OR } : null;
}

/** Public records and those whose drafts the actor may read. */
export function visibleTo(actor: Actor): Prisma.RecordWhereInput {
  const own = ownRecords(actor);
  return own ? { OR: [{ publication: "published" }, own] } : {};
}

/** The same for one kind. */
export const visibleOf = (actor: Actor, kind: KindName): Prisma.RecordWhereInput => ({ kind, ...visibleTo(actor) });

/** Roles for the actor's own records and their cities. */
const ownGrants = (own: Prisma.RecordWhereInput): Prisma.GrantWhereInput => ({
  OR: [{ record: own }, { city: { record: own } }],
});

/** Accounts with a role where the actor works, that are not a person of the directory yet. */
export function visibleAccounts(actor: Actor): Prisma.UserWhereInput {
  const own = ownRecords(actor);
  return { disabledAt: null, personId: null, grants: { some: own ? ownGrants(own) : {} } };
}

/** People who agreed to be named, those connected to the actor's own records, and the actor. */
export function visiblePeople(actor: Actor): Prisma.PersonWhereInput {
  const own = ownRecords(actor);
  if (!own) return {};
  const isOwn = { record: own };
  const contacts = { contacts: { some: isOwn } };
  const colleagues = { user: { grants: { some: ownGrants(own) } } };
  const mine = [contacts, { organisation: isOwn }, { principalOf: { some: isOwn } }, colleagues];
  return { OR: [{ showName: true }, ...mine, ...(actor.userId ? [{ user: { id: actor.userId } }] : [])] };
}
