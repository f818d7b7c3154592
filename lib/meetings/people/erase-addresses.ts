import { type Database, Prisma } from "@/lib/db";

const words = "''";
const nothing = "NULL";

/** What goes with the last letter of a meeting: addresses, and what was written to the hosts only. */
const erased = {
  MeetingPerson: { email: nothing, arrival: words },
  MeetingPlan: { contactName: words, contactEmail: words },
  MeetingInvitation: { contactName: words, email: nothing, reason: nothing },
  MeetingVisit: {
    ...{ contactName: words, contactEmail: nothing, contactPhone: words },
    ...{ remark: words, hostOnlyWords: words },
  },
  Responsible: { email: nothing },
};

const tables = Object.entries(erased).map(([table, columns]) => {
  const all = Object.entries(columns);
  return {
    table: Prisma.raw(`"${table}"`),
    emptied: Prisma.raw(all.map(([column, value]) => `"${column}" = ${value}`).join(", ")),
    isFull: Prisma.raw(all.map(([column, value]) => `t."${column}" IS DISTINCT FROM ${value}`).join(" OR ")),
  };
});

/** Erases addresses, and what belongs to them, of meetings ("m") for which the condition holds. Returns in how many rows. */
export async function eraseAddressesOf(tx: Database, isLongAgo: Prisma.Sql): Promise<number> {
  let rows = 0;
  for (const { table, emptied, isFull } of tables) {
    rows += await tx.$executeRaw`
      UPDATE ${table} t SET ${emptied} FROM "Meeting" m
      WHERE m."id" = t."meetingId" AND (${isFull}) AND ${isLongAgo}`;
  }
  return rows;
}
