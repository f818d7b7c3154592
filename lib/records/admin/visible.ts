import type { Actor } from "@/lib/auth/actor";
import { scope } from "@/lib/auth/scope";
import type { Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

// What of the directory an actor may see in the admin: everything public, and of the rest what is theirs. Every label and
// every search asks here.

/** The records that the actor may see unpublished; null: all of them. Without a kind of its own, since it holds for each. */
function ownRecords(actor: Actor): Prisma.RecordWhereInput | null {
  const { OR } = scope(actor, "practice");
  return OR ? { OR } : null;
}

/** What is public, and what the actor may see before. */
export function visibleTo(actor: Actor): Prisma.RecordWhereInput {
  const own = ownRecords(actor);
  return own ? { OR: [{ publication: "published" }, own] } : {};
}

/** The records of a kind, for a condition on its own table. */
export const visibleOf = (actor: Actor, kind: KindName): Prisma.RecordWhereInput => ({ kind, ...visibleTo(actor) });

/** People who agreed to be named, and those who have to do with records or organisations of the actor's. */
export function visiblePeople(actor: Actor): Prisma.PersonWhereInput {
  const own = ownRecords(actor);
  if (!own) return {};
  const isOwn = { record: own };
  const contacts = { contacts: { some: isOwn } };
  const mine = [contacts, { organisation: isOwn }, { principalOf: { some: isOwn } }];
  return { OR: [{ showName: true }, ...mine, ...(actor.userId ? [{ user: { id: actor.userId } }] : [])] };
}
