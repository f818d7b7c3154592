import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { MembershipView, SchoolGroup } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { aroundTag, recordTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import type { Membership } from "@/prisma/generated/client";
import { readCards } from "../cards";
import { readAround } from "./surroundings";

type SchoolGroupRow = { schoolId: string; groupId: string | null; from: string | null; until: string | null };

async function readSchoolGroups(cityId: string, locale: Locale) {
  // A row for a school in no group as well: the page changes when it joins one.
  const rows = await readRows<SchoolGroupRow>(Prisma.sql`
    SELECT s."id" AS "schoolId", coalesce(m."networkId", m."clusterId") AS "groupId", m."from", m."until"
    FROM "School" s LEFT JOIN "Membership" m ON m."schoolId" = s."id" WHERE s."cityId" = ${cityId}::uuid
    ORDER BY m."clusterId" NULLS FIRST, m."fromEarliest" NULLS FIRST, m."id"`);
  const cards = await readCards(
    rows.flatMap(({ groupId }) => groupId ?? []),
    locale,
  );
  const groups = rows.flatMap(({ groupId, ...row }): SchoolGroup[] => {
    const group = groupId && cards.get(groupId);
    return group ? [{ ...row, group }] : [];
  });
  return { groups, schoolIds: rows.map(({ schoolId }) => schoolId) };
}

/** The networks and clusters of a city's schools. A membership changes what is around its school. */
export async function groupsOfSchools(cityId: string, locale: Locale): Promise<SchoolGroup[]> {
  const { groups } = await readPublic(
    () => readSchoolGroups(cityId, locale),
    (found) => [...found.schoolIds.map(aroundTag), ...found.groups.map(({ group }) => recordTag(group.id))],
  );
  return groups;
}

type MembershipRow = Pick<Membership, "id" | "networkId" | "clusterId" | "roleId" | "from" | "until">;

/** A school's current and past memberships in networks and clusters, latest first. */
export function membershipsOf(schoolId: string, locale: Locale): Promise<MembershipView[]> {
  return readAround(
    schoolId,
    async () => {
      const rows = await readRows<MembershipRow>(Prisma.sql`
        SELECT "id", "networkId", "clusterId", "roleId", "from", "until" FROM "Membership"
        WHERE "schoolId" = ${schoolId}::uuid ORDER BY "fromEarliest" DESC NULLS LAST, "id"`);
      const [groups, roles] = await Promise.all([
        readCards(
          rows.map((row) => row.networkId ?? row.clusterId!),
          locale,
        ),
        readTerms(
          rows.flatMap((row) => row.roleId ?? []),
          locale,
        ),
      ]);
      return rows.flatMap(({ id, networkId, clusterId, roleId, from, until }) => {
        const group = groups.get(networkId ?? clusterId!);
        return group ? [{ id, group, role: roles.get(roleId ?? "") ?? null, from, until }] : [];
      });
    },
    (views) => views.map(({ group }) => group),
  );
}
