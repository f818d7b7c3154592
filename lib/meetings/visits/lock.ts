import type { Database } from "@/lib/db";
import { notFound } from "@/lib/records/store/run-write";

const include = { practices: true } as const;

/** Reads a visit and locks it until the transaction ends; people can wish for it meanwhile. Throws notFound. */
export async function lockVisit(tx: Database, meetingId: string, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "MeetingVisit" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const found = await tx.meetingVisit.findFirst({ where: { id, meetingId }, include });
  if (!found) throw notFound();
  return found;
}

export type LockedVisit = Awaited<ReturnType<typeof lockVisit>>;
