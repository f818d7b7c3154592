import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database, Prisma } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { citiesOf } from "@/lib/records/review/cities";
import { hasWords } from "@/lib/records/store/folded-words";
import { isUuid } from "@/lib/text/is-uuid";
import type { GrantLine, PersonLine, PlaceChoice } from "@/lib/work/models";
import type { Role } from "@/prisma/generated/client";
import { type ItemLabel, labelsOf } from "./labels";
import { searchableWords } from "./search";

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

export type PeopleQuery = {
  /** Words of a name, an address, or the record that somebody edits. */
  q: string;
  page: number;
  /** The only person to show. */
  person?: string | undefined;
};

export const peoplePerPage = 50;
/** People read by words before those that the actor may not see are removed. */
const maxFound = 5_000;

async function idsWithWords(words: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT u."id" FROM "User" u
    WHERE ${hasWords([Prisma.sql`u."name"`, Prisma.sql`u."email"`], words)} OR EXISTS (
      SELECT 1 FROM "Grant" g JOIN "SearchEntry" e ON e."recordId" = coalesce(g."recordId", g."cityId")
      WHERE g."userId" = u."id" AND ${hasWords([Prisma.sql`e."title"`], words)}
    ) ORDER BY u."name" LIMIT ${maxFound}`);
  return rows.map(({ id }) => id);
}

async function whereOf(cities: string[] | null, { q, person }: PeopleQuery): Promise<Prisma.UserWhereInput> {
  const words = searchableWords(q);
  if (person !== undefined) return { AND: [visibleUsers(cities), { id: isUuid(person) ? person : { in: [] } }] };
  return words ? { AND: [visibleUsers(cities), { id: { in: await idsWithWords(words) } }] } : visibleUsers(cities);
}

/** A page of the users of the actor's cities; null when the actor manages none. */
export async function listPeople(
  actor: Actor,
  locale: Locale,
  query: PeopleQuery = { q: "", page: 1 },
): Promise<{ lines: PersonLine[]; total: number } | null> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return null;
  const where = await whereOf(cities, query);
  const [users, total] = await Promise.all([
    database().user.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, name: true, email: true, language: true, disabledAt: true },
        grants: { ...grantFields, orderBy: { at: "asc" } },
        signIns: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
      },
      skip: (query.page - 1) * peoplePerPage,
      take: peoplePerPage,
    }),
    database().user.count({ where }),
  ]);
  return { lines: await linesOf(actor, cities, users, locale), total };
}

type UserRow = Pick<PersonLine, "id" | "name" | "email" | "language" | "disabledAt"> & {
  grants: GrantRow[];
  signIns: { lastSeenAt: Date }[];
};

async function linesOf(actor: Actor, cities: string[] | null, users: UserRow[], locale: Locale): Promise<PersonLine[]> {
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
  return choices.sort((a, b) => alphabet(locale).compare(a.label, b.label));
}

/** Who may look after the records that a person is assigned: no editors of single records. */
export async function listColleagues(userId: string, cityIds: (string | null)[]): Promise<PlaceChoice[]> {
  const cities = cityIds.filter((id) => id !== null);
  const inCities = { role: { in: ["coordinator", "contributor"] as Role[] }, cityId: { in: cities } };
  const users = await database().user.findMany({
    where: { id: { not: userId }, disabledAt: null, grants: { some: { OR: [{ role: "administrator" }, inCities] } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
    take: 100,
  });
  return users.map(({ id, name }) => ({ id, label: name }));
}

/** A user's roles, with the ids needed to revoke them. */
export function readGrants(userId: string) {
  return database().grant.findMany({
    where: { userId },
    select: { id: true, role: true, cityId: true, recordId: true },
  });
}
