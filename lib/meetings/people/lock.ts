import { type Database, Prisma } from "@/lib/db";

/**
 * Those of the people (without `ids`, of everybody) who are still known. Locked before their letters and groups, as when
 * somebody erases themselves: otherwise each could wait for the other, or nobody would get a letter or a place.
 */
export async function lockPeople(tx: Database, meetingId: string, ids?: readonly string[]): Promise<string[]> {
  const chosen = ids ? Prisma.sql`AND "id" = ANY (${[...ids]}::uuid[])` : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "MeetingPerson" WHERE "meetingId" = ${meetingId}::uuid AND "erasedAt" IS NULL ${chosen}
    ORDER BY "id" FOR UPDATE`;
  return rows.map(({ id }) => id);
}
