import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Role } from "@/prisma/generated/client";
import { labelsOf } from "./labels";

export type InvitationLine = {
  id: string;
  email: string;
  name: string;
  role: Role;
  place: string | null;
  until: Date;
  sentAt: Date;
};

type Details = { name?: string; grant?: { role: Role; cityId?: string; recordId?: string } };

/** Expired ones are listed for a week, so that they can be sent again. */
const expiredShown = 7 * 24 * 3_600_000;

/** Invitations that nobody accepted yet and that the actor may manage, newest first. */
export async function listInvitations(actor: Actor, locale: Locale, now: Date): Promise<InvitationLine[]> {
  const rows = await database().token.findMany({
    where: { purpose: "invitation", usedAt: null, expiresAt: { gt: new Date(now.getTime() - expiredShown) } },
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  const details = rows.map((row) => ({ ...row, ...(row.details as Details) }));
  const records = await database().record.findMany({
    where: { id: { in: details.flatMap(({ grant }) => grant?.recordId ?? []) } },
    select: { id: true, responsibleCityId: true },
  });
  const cityOf = (grant: Details["grant"]) =>
    grant?.cityId ?? records.find(({ id }) => id === grant?.recordId)?.responsibleCityId ?? null;
  const mine = details.filter(({ grant }) => grant && can(actor, "invite", { cityId: cityOf(grant) }));
  const labels = await labelsOf(
    actor,
    mine.flatMap(({ grant }) => grant?.cityId ?? grant?.recordId ?? []),
    locale,
  );
  return mine.map(({ id, email, name, grant, createdAt, expiresAt }) => {
    const placeId = grant?.cityId ?? grant?.recordId;
    const place = placeId ? (labels.get(placeId)?.label ?? null) : null;
    return { id, email, name: name ?? "", role: grant!.role, place, until: expiresAt, sentAt: createdAt };
  });
}
