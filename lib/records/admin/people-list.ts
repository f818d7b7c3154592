import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { citiesOf } from "@/lib/records/review/cities";
import type { GrantLine, PersonLine, PlaceChoice } from "@/lib/work/models";
import type { Role } from "@/prisma/generated/client";
import { type ItemLabel, labelsOf } from "./labels";

export type InvitationLine = { id: string; email: string; name: string; role: Role; place: string | null; until: Date };

function visibleUsers(cities: string[] | null): Prisma.UserWhereInput {
  if (!cities) return {};
  const inCities = [{ cityId: { in: cities } }, { record: { responsibleCityId: { in: cities } } }];
  return { grants: { some: { OR: inCities } } };
}

const grantFields = {
  select: { id: true, role: true, cityId: true, recordId: true, record: { select: { responsibleCityId: true } } },
} as const;

type GrantRow = {
  id: string;
  role: Role;
  cityId: string | null;
  recordId: string | null;
  record: { responsibleCityId: string | null } | null;
};

/** The city of a role; for an editor, that of the record. */
const cityOfGrant = (grant: GrantRow) => grant.cityId ?? grant.record?.responsibleCityId ?? null;

function grantLine(actor: Actor, grant: GrantRow, labels: Map<string, ItemLabel>): GrantLine {
  const placeId = grant.cityId ?? grant.recordId;
  return {
    id: grant.id,
    role: grant.role,
    placeId,
    place: placeId ? (labels.get(placeId)?.label ?? null) : null,
    mayChange: can(actor, "changeRoles", { cityId: cityOfGrant(grant) }),
  };
}

async function countAssigned(userIds: string[], cities: string[] | null) {
  return database().record.groupBy({
    by: ["assigneeId", "responsibleCityId"],
    where: { assigneeId: { in: userIds }, ...(cities ? { responsibleCityId: { in: cities } } : {}) },
    _count: true,
  });
}

/** The users of the actor's cities; null when the actor manages none. */
export async function listPeople(actor: Actor, locale: Locale): Promise<PersonLine[] | null> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return null;
  const users = await database().user.findMany({
    where: visibleUsers(cities),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, email: true, language: true, disabledAt: true },
      grants: { ...grantFields, orderBy: { at: "asc" } },
      signIns: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  });
  const assigned = await countAssigned(
    users.map(({ id }) => id),
    cities,
  );
  const places = users.flatMap(({ grants }) => grants.flatMap(({ cityId, recordId }) => cityId ?? recordId ?? []));
  const labels = await labelsOf(
    actor,
    [...places, ...assigned.flatMap(({ responsibleCityId: id }) => id ?? [])],
    locale,
  );
  return users.map(({ signIns, grants, ...user }) => ({
    ...user,
    lastSeenAt: signIns[0]?.lastSeenAt ?? null,
    grants: grants.map((grant) => grantLine(actor, grant, labels)),
    assigned: assigned
      .filter(({ assigneeId }) => assigneeId === user.id)
      .map(({ responsibleCityId: cityId, _count }) => ({
        cityId,
        city: cityId ? (labels.get(cityId)?.label ?? null) : null,
        count: _count,
      })),
    mayDisable:
      user.id !== actor.userId &&
      (grants.length > 0
        ? grants.every((grant) => can(actor, "disable", { cityId: cityOfGrant(grant) }))
        : can(actor, "disable", { cityId: null })),
  }));
}

type Details = { name?: string; grant?: { role: Role; cityId?: string; recordId?: string } };

/** Open invitations that the actor may manage. */
export async function listInvitations(actor: Actor, locale: Locale, now: Date): Promise<InvitationLine[]> {
  const rows = await database().token.findMany({
    where: { purpose: "invitation", usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
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
  return mine.map(({ id, email, name, grant, expiresAt }) => {
    const placeId = grant?.cityId ?? grant?.recordId;
    const place = placeId ? (labels.get(placeId)?.label ?? null) : null;
    return { id, email, name: name ?? "", role: grant!.role, place, until: expiresAt };
  });
}

/** The cities for which the actor may grant roles. */
export async function citiesForRoles(actor: Actor, locale: Locale): Promise<PlaceChoice[]> {
  const cities = citiesOf(actor);
  const rows = await database().city.findMany({ where: cities ? { id: { in: cities } } : {}, select: { id: true } });
  const labels = await labelsOf(
    actor,
    rows.map(({ id }) => id),
    locale,
  );
  const choices = rows.map(({ id }) => ({ id, label: labels.get(id)?.label ?? id }));
  return choices.sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** The networks, clusters, schools and organisations for which the actor may grant an editor's role. */
export async function recordsForEditors(actor: Actor, locale: Locale): Promise<(PlaceChoice & { kind: string })[]> {
  const cities = citiesOf(actor);
  const rows = await database().record.findMany({
    where: {
      publication: { not: "archived" },
      kind: { in: ["network", "cluster", "school", "organisation"] },
      ...(cities ? { responsibleCityId: { in: cities } } : {}),
    },
    select: { id: true, kind: true, slug: true },
    take: 2_000,
  });
  const labels = await labelsOf(
    actor,
    rows.map(({ id }) => id),
    locale,
  );
  const choices = rows.map(({ id, kind, slug }) => ({ id, kind, label: labels.get(id)?.label ?? slug }));
  return choices.sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** A user's roles, with the ids needed to revoke them. */
export function readGrants(userId: string) {
  return database().grant.findMany({
    where: { userId },
    select: { id: true, role: true, cityId: true, recordId: true },
  });
}
