import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { notFoundResult, type Result } from "@/lib/errors";

/** Asks for everything of a city as one file, which a worker makes. Whoever asks again meanwhile gets the same one. */
export async function askCityExport(actor: Actor, cityId: string, now: Date): Promise<Result<{ id: string }>> {
  if (!can(actor, "export", { cityId })) return notFoundResult;
  const city = await database().city.findUnique({ where: { id: cityId }, select: { id: true } });
  if (!city) return notFoundResult;
  // Of two who press at once the database takes one.
  await database().cityExport.createMany({
    data: { cityId, askedById: actor.userId, askedAt: now },
    skipDuplicates: true,
  });
  const made = await database().cityExport.findFirst({
    where: { cityId },
    orderBy: [{ askedAt: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  return made ? { ok: true, value: { id: made.id } } : notFoundResult;
}
