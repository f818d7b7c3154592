import type { Database } from "@/lib/db";
import type { AnyDesk } from "../desk/desk";
import { planVisitLetters } from "../letters/visit-letters";
import type { MeetingVisit } from "../models";

/** The visits that stand in the programme as this session, locked as an answer of their schools locks them. */
export const lockVisitsOf = (tx: Database, sessionId: string) => tx.$queryRaw<Pick<MeetingVisit, "id" | "state">[]>`
  SELECT "id", "state" FROM "MeetingVisit" WHERE "sessionId" = ${sessionId}::uuid ORDER BY "id" FOR NO KEY UPDATE`;

/** Their sheets have another time: schools approve them again, and learn their numbers on another day. */
export async function followSession(
  tx: Database,
  desk: AnyDesk,
  visits: readonly Pick<MeetingVisit, "id" | "state">[],
  now: Date,
): Promise<void> {
  for (const { id, state } of visits) {
    const reopened = state === "approved" ? { state: "agreed" as const, approvedAt: null } : {};
    const data = { ...reopened, version: { increment: 1 } };
    await planVisitLetters(tx, desk, await tx.meetingVisit.update({ where: { id }, data }), now);
  }
}
