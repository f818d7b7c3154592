import { type Database, database } from "@/lib/db";
import type { MeetingVisit } from "../../models";
import { type SharedStatement, statementsAbout } from "../agreement/shared-statements";

/** What the visitors said about a school and the host answers, as the school reads it. */
export type SchoolReading = Pick<MeetingVisit, "hostOnly" | "hostOnlyWords"> & {
  statements: SharedStatement[];
  /** Something is there that it has not confirmed to have read. */
  isUnread: boolean;
};

/** What a school reads of a review: everything about its visit that the hosts read. */
export const readBySchool = (visitId: string) => ({
  ...{ visitId, mergedIntoId: null },
  reach: { not: "private" as const },
});

const unread = { schoolReadAt: null };

export async function readSchoolPart(
  { id, hostOnly, hostOnlyWords }: Pick<MeetingVisit, "id" | "hostOnly" | "hostOnlyWords">,
  tx: Database = database(),
): Promise<SchoolReading> {
  const [statements, count] = await Promise.all([
    statementsAbout(tx, readBySchool(id)),
    tx.reviewStatement.count({ where: { ...readBySchool(id), OR: [unread, { answer: unread }] } }),
  ]);
  return { statements, isUnread: count > 0, hostOnly, hostOnlyWords };
}
