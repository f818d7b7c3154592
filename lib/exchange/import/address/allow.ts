import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { parseOutsideAddress } from "@/lib/guarded-fetch/outside-network";

export const mayAllowAddresses = (actor: Actor) => can(actor, "allowAddresses", { cityId: null });

type Allowance = { address: string; cityId: string | null };

/** Allows an address for a city, or for all. */
export async function allowAddress(actor: Actor, given: Allowance, now: Date): Promise<Result<{ id: string }>> {
  if (!mayAllowAddresses(actor)) return notFoundResult;
  const { cityId } = given;
  const address = parseOutsideAddress(given.address)?.href;
  if (!address) return invalidResult([{ key: "exchange:error.outsideAddress", path: ["address"] }]);
  const city = cityId && (await database().city.findUnique({ where: { id: cityId }, select: { id: true } }));
  if (cityId && !city) return invalidResult([{ key: "exchange:error.city", path: ["city"] }]);
  const [made] = await database().allowedAddress.createManyAndReturn({
    data: { address, cityId, allowedById: actor.userId, allowedAt: now },
    select: { id: true },
    // Of two who allow it at once the database takes one.
    skipDuplicates: true,
  });
  return made
    ? { ok: true, value: made }
    : invalidResult([{ key: "exchange:error.allowedAlready", path: ["address"] }]);
}

/** Nothing is read from it any more. It stays in the list of those that were allowed. */
export async function withdrawAddress(actor: Actor, id: string, now: Date): Promise<Result<null>> {
  if (!mayAllowAddresses(actor)) return notFoundResult;
  const { count } = await database().allowedAddress.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: actor.userId },
  });
  return count === 1 ? { ok: true, value: null } : notFoundResult;
}
