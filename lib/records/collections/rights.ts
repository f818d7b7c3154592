import { type Actor, ownCities } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { CollectionVisibility, Prisma } from "@/prisma/generated/client";

type Owned = { ownerId: string | null; cityId: string | null; visibility: CollectionVisibility };

export const mayPublish = (actor: Actor, cityId: string | null): boolean => can(actor, "publishCollection", { cityId });

/** Its owner. What is public is the city's: only people who may publish there change it, its owner included. */
export function mayEdit(actor: Actor, { ownerId, cityId, visibility }: Owned): boolean {
  if (visibility === "public") return mayPublish(actor, cityId);
  return actor.userId !== null && ownerId === actor.userId;
}

/** The collections that a person may read behind the scenes. What is public is read by everybody, elsewhere. */
export function readableBy(actor: Actor): Prisma.CollectionWhereInput {
  const { userId } = actor;
  if (userId === null) return { visibility: "public" };
  return {
    OR: [
      { ownerId: userId },
      { visibility: "colleagues", readers: { some: { userId } } },
      { visibility: "city", cityId: { in: ownCities(actor) } },
      { visibility: "public" },
    ],
  };
}
