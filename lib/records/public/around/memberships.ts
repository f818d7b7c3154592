import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { MembershipView } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { readTerms } from "@/lib/records/vocabularies/terms";
import type { Membership } from "@/prisma/generated/client";
import { readCards } from "../cards";
import { readAround } from "./surroundings";

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
          rows.map((row) => row.roleId),
          locale,
        ),
      ]);
      return rows.flatMap(({ id, networkId, clusterId, roleId, from, until }) => {
        const group = groups.get(networkId ?? clusterId!);
        return group ? [{ id, group, role: roles.get(roleId) ?? null, from, until }] : [];
      });
    },
    (views) => views.map(({ group }) => group),
  );
}
